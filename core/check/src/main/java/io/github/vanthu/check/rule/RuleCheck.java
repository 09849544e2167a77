package io.github.vanthu.check.rule;

import io.github.vanthu.check.Finding;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.regulation.FormatProfiles;
import java.util.List;

/** Holds a document against the rules of form (kiểm tra thể thức). */
public final class RuleCheck {
    private RuleCheck() {}

    /** Returns the identifier of the rules in force on the document's day; without a date those of today's decree. */
    public static String ruleSet(Paper paper) {
        List<String> ids = FormatProfiles.ids();
        return ids.get(ids.size() - 1);
    }

    /**
     * Returns which rules a document breaks.
     *
     * @param name path of the file for places
     * @param paper the document
     * @param ruleSet identifier of the rules, such as {@code nd30-2020}
     */
    public static List<Finding> find(String name, Paper paper, String ruleSet) {
        return List.of();
    }
}
