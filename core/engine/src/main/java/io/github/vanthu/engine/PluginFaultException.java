package io.github.vanthu.engine;

import io.github.vanthu.model.Problem;
import java.util.List;

/** Carries what is wrong with a plugin out of a call to it. */
final class PluginFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PluginFaultException(Problem problem) {
        this(List.of(problem));
    }

    /** Makes one of the problems of a plugin, at least one. */
    PluginFaultException(List<Problem> problems) {
        super(problems.get(0).code());
        this.problems = List.copyOf(problems);
    }

    /** Returns the only problem, or the first one. */
    Problem problem() {
        return problems.get(0);
    }

    List<Problem> problems() {
        return problems;
    }
}
