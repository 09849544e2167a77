package io.github.vanthu.regulation;

import java.util.List;
import java.util.Optional;

/**
 * All rules of form, read from the data files of this module (danh mục quy tắc thể thức).
 *
 * <p>Example: {@code RuleCatalogue.find("FORM-013").orElseThrow().clause("nd30-2020")}.
 */
public final class RuleCatalogue {
    private static final List<String> FILES = List.of(
            "a-page",
            "b-country",
            "c-issuer",
            "d-number",
            "e-title",
            "f-text",
            "g-signature",
            "h-recipients",
            "i-annex",
            "j-others",
            "capitals",
            "numbers",
            "records",
            "file");

    private RuleCatalogue() {}

    /** Read at the first question only. */
    private static final class Rules {
        static final List<FormRule> ALL = FILES.stream().flatMap(RuleFile::read).toList();

        private Rules() {}
    }

    /** Returns all rules in the order of their codes, those that no program can check included. */
    public static List<FormRule> all() {
        return Rules.ALL;
    }

    /** Returns the rules of a set that a program can check. */
    public static List<FormRule> checkable(String ruleSet) {
        return all().stream()
                .filter(rule -> rule.checkable() && rule.in(ruleSet))
                .toList();
    }

    /** Returns a rule, or nothing. */
    public static Optional<FormRule> find(String code) {
        return all().stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
