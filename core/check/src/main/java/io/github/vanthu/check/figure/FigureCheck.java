package io.github.vanthu.check.figure;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.paper.Paper;
import java.util.List;
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
        return List.of();
    }
}
