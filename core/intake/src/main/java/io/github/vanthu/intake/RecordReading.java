package io.github.vanthu.intake;

import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What reading a record from a file brought.
 *
 * @param value the record; what is missing or faulty stands in it as empty, so it is good for use only without errors, but
 *     good for further checks
 * @param complete whether the file was read to its end; otherwise what follows a syntax error is missing
 * @param problems all faults and remarks, sorted by place
 * @param places where each datum stands
 * @param <T> the record
 */
public record RecordReading<T extends Record>(
        Optional<T> value, boolean complete, List<Problem> problems, Places places) {
    /** Copies the list of problems. */
    public RecordReading {
        problems = List.copyOf(problems);
    }

    /** Returns whether an error is known anywhere. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Returns whether an error is known at a pointer or below it, so that a check there would report it again. */
    public boolean hasErrorsAt(String pointer) {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().pointer())
                .anyMatch(at -> at.equals(pointer) || at.startsWith(pointer + "/"));
    }
}
