package io.github.vanthu.engine;

import io.github.vanthu.model.Problem;
import java.util.List;

/**
 * What came of rendering or validating one plan.
 *
 * @param problems everything that was found, sorted by place; the plan was written only if none of them is an error
 */
public record RenderResult(List<Problem> problems) {
    /** Copies the problems. */
    public RenderResult {
        problems = List.copyOf(problems);
    }

    /** Returns whether there is no error, so that everything asked for was written. */
    public boolean successful() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
