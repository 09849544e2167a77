package io.github.vanthu.engine;

import io.github.vanthu.model.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order in which problems are handed out: by place, then by severity and code. */
final class ProblemOrder {
    static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code)
            .thenComparing(problem -> String.join("\0", problem.arguments()));

    private ProblemOrder() {}

    /** Returns the problems in order, each once. */
    static List<Problem> sorted(Collection<Problem> problems) {
        return problems.stream().distinct().sorted(BY_PLACE).toList();
    }
}
