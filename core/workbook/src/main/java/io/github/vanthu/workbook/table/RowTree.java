package io.github.vanthu.workbook.table;

import io.github.vanthu.regulation.Limit;
import io.github.vanthu.workbook.sheet.Cell;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a table below each other (cây dòng).
 *
 * @param rows the outermost rows
 * @param typed whether they stand so by typed labels
 */
record RowTree(List<RowDraft> rows, boolean typed) {
    static RowTree of(TableArea area, List<Line> lines, Remarks remarks) {
        if (typed(lines)) {
            return new RowTree(LabelledTree.of(lines, remarks), true);
        }
        int[] parents = SumFormulas.parents(area.grid(), area.columns(), lines);
        List<RowDraft> rows = LookTree.of(lines, parents);
        if (!lines.isEmpty() && rows.size() < lines.size()) {
            boolean sums = IntStream.of(parents).anyMatch(parent -> parent >= 0);
            Line first = lines.get(0);
            remarks.add(
                    TableFault.TREE_BY_LOOK,
                    first.row(),
                    area.labelColumn(),
                    sums ? "công thức cộng, mức thụt lề và chữ đậm" : "mức thụt lề và chữ đậm",
                    sums ? "sums, indent and bold type" : "indent and bold type");
        }
        return new RowTree(rows, false);
    }

    /** Labels that a formula counts through the whole table say nothing of levels. */
    private static boolean typed(List<Line> lines) {
        boolean leading = lines.stream()
                .anyMatch(line -> line.label().isEmpty()
                        && LabelMarks.leading(line.item())
                                .filter(found -> LabelMarks.readings(found.label())
                                        .get(0)
                                        .shape()
                                        .counts())
                                .isPresent());
        List<Cell> labels =
                lines.stream().flatMap(line -> line.labelCell().stream()).toList();
        return leading || labels.stream().anyMatch(cell -> cell.formula().isEmpty());
    }

    /** Returns whether there are more levels than an annex may have. */
    boolean deep() {
        return deeper(rows, 1);
    }

    private static boolean deeper(List<RowDraft> rows, int level) {
        return !rows.isEmpty()
                && (level > Limit.LEVELS.value() || rows.stream().anyMatch(row -> deeper(row.rows(), level + 1)));
    }
}
