package io.github.vanthu.engine;

import io.github.vanthu.model.Problem;

/** Carries what is wrong with a plugin out of a call to it. */
final class PluginFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    PluginFaultException(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
