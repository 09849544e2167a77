package io.github.vanthu.template.internal.tree;

import io.github.vanthu.document.Origin;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;

/** Stops a rendering: the template asks for something that cannot be. */
public final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Makes a fault at a place of a template. */
    public TemplateFault(String code, Origin origin, String... arguments) {
        this(Problem.error(code, new Place(origin.template(), origin.line(), origin.column(), ""), arguments));
    }

    /** Makes a fault of a problem. */
    public TemplateFault(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }
}
