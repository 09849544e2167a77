package io.github.vanthu.template.internal.source;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template uses a feature of FreeMarker that builds code from data, reaches classes, or hides errors. */
public final class ForbiddenFeature extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\?\\s*(?:interpret|eval_json|eval|new|api)\\b|[<\\[]#(?:setting|attempt)\\b");

    private final transient Problem problem;

    private ForbiddenFeature(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    /** Looks for a forbidden feature in the text of a template. */
    static Optional<ForbiddenFeature> in(String name, String text) {
        Matcher matcher = FORBIDDEN.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, matcher.start());
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int column = matcher.start() - before.lastIndexOf('\n');
        Place place = new Place(name, line, column, "");
        return Optional.of(new ForbiddenFeature(Problem.error("TEMPLATE-012", place, matcher.group())));
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }
}
