package io.github.vanthu.check.rule;

import io.github.vanthu.check.Finding;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.regulation.FormRule;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.regulation.RuleCatalogue;
import java.util.ArrayList;
import java.util.List;

/** Holds a document against the rules of form (kiểm tra thể thức). */
public final class RuleCheck {
    private RuleCheck() {}

    /**
     * Returns the identifier of the rules in force on the document's day; of a date with blanks the last possible day counts,
     * without a date today's decree.
     */
    public static String ruleSet(Paper paper) {
        List<String> ids = FormatProfiles.ids();
        return paper.date().map(date -> FormatProfiles.at(date.latest()).id()).orElse(ids.get(ids.size() - 1));
    }

    /**
     * Returns which rules a document breaks; of a paper of the Party only what its file does. The same fault of several paragraphs is one finding; the other paragraphs are places
     * that its problem concerns too, with the part of the DOCX and the path in it as pointer.
     *
     * @param name path of the file for places
     * @param paper the document
     * @param ruleSet identifier of the rules, such as {@code nd30-2020}
     */
    public static List<Finding> find(String name, Paper paper, String ruleSet) {
        Examined document = new Examined(paper, ruleSet);
        List<Finding> found = new ArrayList<>();
        boolean party = PartyPaperMeasure.name(document).isPresent();
        for (FormRule rule : RuleCatalogue.checkable(ruleSet)) {
            if (party && !holdsForAny(rule)) {
                continue;
            }
            Inspection inspection = new Inspection(rule, document);
            Findings findings = new Findings(name, inspection);
            Measures.of(inspection).faults(inspection).forEach(findings::add);
            found.addAll(findings.all());
        }
        return found;
    }

    /** Rules on the file hold for papers of every regime. */
    private static boolean holdsForAny(FormRule rule) {
        return rule.measure()
                .filter(measure ->
                        measure.kind().equals("remark") || measure.one("name").equals("party-paper"))
                .isPresent();
    }
}
