package io.github.vanthu.template.internal.data;

import io.github.vanthu.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one rendering in the order in which they are found. */
public final class Findings {
    private final List<Problem> problems = new ArrayList<>();

    /** Adds an error at a datum. */
    public void error(String code, Pointer pointer, String... arguments) {
        problems.add(Problem.error(code, pointer.place(), arguments));
    }

    /** Adds a problem. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** Returns what was found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Returns whether an error was found. */
    public boolean failed() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
