package io.github.vanthu.template.internal.source;

import freemarker.core.TemplateObject;
import freemarker.template.Template;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A template uses a feature of FreeMarker that builds code from data, reaches classes, hides errors, changes how values
 * are printed, or reads the clock.
 */
@SuppressWarnings("deprecation")
public final class ForbiddenFeature extends IOException {
    private static final long serialVersionUID = 1L;

    /** Instructions, and operators that have classes of their own, by the name of their node. */
    private static final Map<String, String> NODES = Map.of(
            "AttemptBlock", "<#attempt>",
            "PropertySetting", "<#setting>",
            "Interpret", "?interpret",
            "NewBI", "?new",
            "evalBI", "?eval",
            "evalJsonBI", "?eval_json",
            "apiBI", "?api");

    private static final Set<String> VARIABLES = Set.of(".now");

    private final transient Problem problem;

    private ForbiddenFeature(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    /** Looks for the first forbidden feature in a template. */
    static Optional<ForbiddenFeature> in(Template template) {
        List<ForbiddenFeature> found = new ArrayList<>();
        SyntaxTree.walk(
                template,
                node -> feature(node).ifPresent(feature -> {
                    Place place = new Place(template.getSourceName(), node.getBeginLine(), node.getBeginColumn(), "");
                    found.add(new ForbiddenFeature(Problem.error("TEMPLATE-012", place, feature)));
                }));
        return found.stream().findFirst();
    }

    private static Optional<String> feature(TemplateObject node) {
        String kind = node.getClass().getSimpleName();
        if (kind.equals("BuiltinVariable")) {
            String name = node.getCanonicalForm().toLowerCase(Locale.ROOT);
            return VARIABLES.contains(name) ? Optional.of(name) : Optional.empty();
        }
        return Optional.ofNullable(NODES.get(kind));
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }
}
