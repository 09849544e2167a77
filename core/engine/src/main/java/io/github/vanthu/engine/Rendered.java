package io.github.vanthu.engine;

import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of rendering one plan with options.
 *
 * @param files the finished files, the plan before its annexes; none if a problem is an error
 * @param metadata the data of the paper for the office's records, as JSON, if they were asked for and no problem is an
 *     error
 * @param problems everything that was found, sorted by place
 */
public record Rendered(List<RenderedFile> files, Optional<String> metadata, List<Problem> problems) {
    /** Copies the lists. */
    public Rendered {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Returns whether there is no error, so that everything asked for is there. */
    public boolean successful() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
