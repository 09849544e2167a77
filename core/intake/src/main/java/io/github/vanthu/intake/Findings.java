package io.github.vanthu.intake;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Collects the problems of one reading. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    void limit(Limit limit, Place place) {
        String english = String.format(Locale.ROOT, "%,d", limit.value());
        String vietnamese = english.replace(',', '.');
        add(DataFault.LIMIT.at(place, vietnamese, limit.vietnamese(), english, limit.english()));
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Returns whether there is an error that is not one of a sheet's cells. */
    boolean hasErrorsOutsideOfSheets() {
        return problems.stream()
                .anyMatch(problem -> problem.isError() && problem.place().cell().isEmpty());
    }

    /** Returns whether an error lies at a pointer or below it. */
    boolean hasErrorsAt(String pointer) {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().pointer())
                .anyMatch(at -> at.equals(pointer) || at.startsWith(pointer + "/"));
    }

    /** Returns the problems sorted by place; of too many the gravest, with a problem that counts the others. */
    List<Problem> sorted() {
        int limit = (int) Limit.PROBLEMS.value();
        Comparator<Problem> byPlace = Comparator.comparing(Problem::place).thenComparing(Problem::code);
        List<Problem> all = problems.stream().sorted(byPlace).toList();
        if (all.size() <= limit) {
            return all;
        }
        Stream<Problem> kept = all.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(limit)
                .sorted(byPlace);
        return Stream.concat(kept, Stream.of(more(all.size() - limit))).toList();
    }

    private static Problem more(int count) {
        return DataFault.MORE_PROBLEMS.at(Place.NONE, String.valueOf(count));
    }
}
