package io.github.vanthu.check.content;

import io.github.vanthu.model.Problem;
import java.io.IOException;

/** A file that cannot be read as a finished document, with the problem to tell. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Makes an exception.
     *
     * @param problem why, with a code {@code CHECK-0xx} or {@code EXTRACT-0xx}
     */
    public UnreadableFileException(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    /** Returns why. */
    public Problem problem() {
        return problem;
    }
}
