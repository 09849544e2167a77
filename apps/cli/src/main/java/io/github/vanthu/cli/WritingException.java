package io.github.vanthu.cli;

import io.github.vanthu.model.Problem;
import java.io.IOException;

/** A file could not be written, and why in plain words. */
final class WritingException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    WritingException(Problem problem, IOException cause) {
        super(problem.code(), cause);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
