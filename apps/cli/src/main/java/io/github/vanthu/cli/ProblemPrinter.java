package io.github.vanthu.cli;

import io.github.vanthu.model.Problem;
import java.util.Collection;

/** Prints problems in the form that was asked for. */
interface ProblemPrinter {
    /** Prints one problem. */
    void print(Problem problem);

    /** Prints problems in the order given. */
    default void print(Collection<Problem> problems) {
        problems.forEach(this::print);
    }
}
