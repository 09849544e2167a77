package io.github.vanthu.workbook.sheet;

import io.github.vanthu.model.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Reports rows and columns that are hidden or filtered out: a clerk does not see them, a sum may count them. */
final class HiddenCells {
    private HiddenCells() {}

    static void report(SheetGrid grid, SheetProblems sink) {
        List<Cell> rows = new ArrayList<>();
        List<Cell> columns = new ArrayList<>();
        BitSet filledRows = new BitSet();
        BitSet filledColumns = new BitSet();
        grid.rows
                .values()
                .forEach(row -> row.values().forEach(cell -> {
                    if (grid.hiddenRows.get(cell.row())) {
                        filledRows.set(cell.row());
                        rows.add(cell);
                    }
                    if (grid.hiddenColumns.get(cell.column())) {
                        filledColumns.set(cell.column());
                        columns.add(cell);
                    }
                }));
        report(grid.filtered ? "SHEET-012" : "SHEET-011", filledRows, rows, Integer::toString, sink);
        report("SHEET-013", filledColumns, columns, CellRange::letters, sink);
    }

    private static void report(
            String code, BitSet lines, List<Cell> cells, IntFunction<String> name, SheetProblems sink) {
        if (cells.isEmpty()) {
            return;
        }
        List<Cell> amounts =
                cells.stream().filter(cell -> cell.kind() == Cell.Kind.NUMBER).toList();
        Severity severity = amounts.isEmpty() ? Severity.INFO : Severity.WARNING;
        Cell first = amounts.isEmpty() ? cells.get(0) : amounts.get(0);
        sink.line(
                code,
                severity,
                first.row(),
                first.column(),
                ranges(lines, name),
                Integer.toString(amounts.size()),
                amounts.isEmpty() ? "" : first.name() + " = " + first.text());
    }

    /** Returns lines such as "3, 7-9". */
    private static String ranges(BitSet lines, IntFunction<String> name) {
        List<String> ranges = new ArrayList<>();
        for (int from = lines.nextSetBit(0); from >= 0; ) {
            int end = lines.nextClearBit(from);
            ranges.add(name.apply(from) + (end - from > 1 ? "-" + name.apply(end - 1) : ""));
            from = lines.nextSetBit(end);
        }
        return String.join(", ", ranges);
    }
}
