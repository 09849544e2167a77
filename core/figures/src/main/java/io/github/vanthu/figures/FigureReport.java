package io.github.vanthu.figures;

import io.github.vanthu.model.Plan;
import io.github.vanthu.model.PrintedFigure;
import java.util.List;

/**
 * What holding the figures of a plan against each other brought (kết quả kiểm tra số liệu).
 *
 * @param plan the plan with references replaced and amounts computed
 * @param discrepancies what does not agree, in the order of the checks
 * @param figures what took the place of references, in the order of the texts
 */
public record FigureReport(Plan plan, List<Discrepancy> discrepancies, List<PrintedFigure> figures) {
    /** Copies the lists. */
    public FigureReport {
        figures = List.copyOf(figures);
        discrepancies = List.copyOf(discrepancies);
    }
}
