package io.github.vanthu.check.mend;

import io.github.vanthu.regulation.AllowedRange;
import io.github.vanthu.regulation.FormRule;
import java.util.Comparator;
import java.util.Optional;

/** The values that a rule allows for a property, and the one of them that is nearest to another. */
final class Allowed {
    private static final double SMALL = 1e-6;

    private Allowed() {}

    /** Returns what a rule allows: as the rule itself says, or as the set of rules says under the rule's path. */
    static Optional<AllowedRange> range(Site site, FormRule rule, String property) {
        FormRule.Measure measure = rule.measure().orElseThrow();
        if (!measure.one(property).isEmpty()) {
            return Optional.of(new AllowedRange(measure.one(property)));
        }
        String of = measure.one("style").isEmpty() ? measure.one("of") : measure.one("style");
        return site.form().range(of, property);
    }

    /** Returns whether a number is allowed, within a tolerance. */
    static boolean holds(AllowedRange range, double number, double tolerance) {
        return Math.abs(nearest(range, number) - number) <= tolerance + SMALL;
    }

    /** Returns the allowed number that is nearest to another one. */
    static double nearest(AllowedRange range, double number) {
        return range.spans().stream()
                .map(span -> Math.max(span.least(), Math.min(span.most(), number)))
                .min(Comparator.comparingDouble((Double allowed) -> Math.abs(allowed - number)))
                .orElse(number);
    }
}
