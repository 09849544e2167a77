package io.github.vanthu.pack;

import io.github.vanthu.model.Problem;

/** A pack cannot be read any further. */
final class PackFaultException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    PackFaultException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
