package io.github.vanthu.workbook;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Annex;
import io.github.vanthu.workbook.writing.PlanSheets;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes the annexes of a plan as a workbook (.xlsx) with live formulas, one sheet each (ghi bảng tính).
 *
 * <p>Amounts are numbers in the unit of the annex. Parents, subtotals and totals that are the sum of their parts are formulas,
 * and so are columns that the column-number row computes; what does not add up stays a number, so that the workbook says what
 * the plan says. Each formula carries its value. The same plan gives the same bytes.
 */
public final class WorkbookWriter {
    private WorkbookWriter() {}

    /**
     * Writes the annexes.
     *
     * @param annexes one annex or more, completed
     * @param format what of the plan's format the figures need
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void write(List<Annex> annexes, FigureFormat format, OutputStream out) throws IOException {
        PlanSheets.write(annexes, format, out);
    }
}
