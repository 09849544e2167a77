package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.regulation.AllowedRange;
import io.github.vanthu.regulation.FormRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule held against a document.
 *
 * @param rule the rule, one that can be checked
 * @param document the document
 */
record Inspection(FormRule rule, Examined document) {

    FormRule.Measure measure() {
        return rule.measure().orElseThrow();
    }

    /** Returns an option of the measure; empty if it is not given. */
    String option(String name) {
        return measure().one(name);
    }

    /** Returns all values of an option of the measure. */
    List<String> options(String name) {
        return measure().all(name);
    }

    /** Returns whether an option, if it names a set of rules, names this one. */
    boolean inSet(String option) {
        return option(option).isEmpty() || option(option).equals(document.ruleSet());
    }

    /** Returns the parts that the rule is about, in reading order. */
    Stream<Part> parts() {
        List<String> names = rule.elements();
        return document.paper().parts().stream()
                .filter(part -> names.contains(part.element().name()));
    }

    /** Returns the first part of the document itself that the rule is about. */
    Optional<Part> first() {
        return parts().filter(part -> part.annex() == 0).findFirst();
    }

    /** Returns what is allowed for a property: as the rule itself says, or as the set of rules says under the rule's path. */
    Optional<AllowedRange> range(String property) {
        if (!option(property).isEmpty()) {
            return Optional.of(new AllowedRange(option(property)));
        }
        String of = option("style").isEmpty() ? option("of") : option("style");
        return document.form().range(of, property);
    }

    /** Returns the pair of words of an option that is written as Vietnamese, a stroke and English. */
    Bilingual words(String option) {
        String[] pair = option(option).split(" \\| ", 2);
        return new Bilingual(pair[0], pair[pair.length - 1]);
    }
}
