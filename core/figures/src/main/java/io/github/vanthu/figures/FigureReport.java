package io.github.vanthu.figures;

import io.github.vanthu.model.Plan;
import java.util.List;

/**
 * What holding the figures of a plan against each other brought (kết quả kiểm tra số liệu).
 *
 * @param plan the plan with references replaced and amounts computed
 * @param discrepancies what does not agree, in the order of the checks
 */
public record FigureReport(Plan plan, List<Discrepancy> discrepancies) {
    /** Copies the list. */
    public FigureReport {
        discrepancies = List.copyOf(discrepancies);
    }
}
