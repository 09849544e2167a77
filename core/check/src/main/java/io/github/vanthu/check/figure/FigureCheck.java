package io.github.vanthu.check.figure;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.plan.PaperPlan;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.regulation.FormatProfiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the figures of a document against each other and against a workbook (kiểm tra số liệu). */
public final class FigureCheck {
    private FigureCheck() {}

    /**
     * Returns which figures, citations and names do not agree.
     *
     * @param name path of the file for places
     * @param paper the document
     * @param ruleSet identifier of the rules, such as {@code nd30-2020}
     * @param workbook a workbook to hold the annexes against
     */
    public static List<Finding> find(
            String name, Paper paper, String ruleSet, Optional<CheckOptions.Workbook> workbook) {
        FigureFormat format = format(ruleSet);
        PaperPlan plan = PaperPlan.of(paper, format);
        PlanFindings findings = new PlanFindings(name, plan, format);
        List<Finding> found = new ArrayList<>(findings.find());
        workbook.ifPresent(file -> found.addAll(new WorkbookCheck(name, plan, format).find(file)));
        return found;
    }

    private static FigureFormat format(String ruleSet) {
        FormatProfile profile = FormatProfiles.named(ruleSet);
        return new FigureFormat(Map.of(), profile.headingNumbering(), profile.annexNumbering(), NumberWordsStyle.USUAL);
    }
}
