package io.github.vanthu.workbook.table;

import io.github.vanthu.workbook.sheet.Cell;
import io.github.vanthu.workbook.sheet.CellRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which row sums which, by the formulas of the amounts (công thức SUM).
 *
 * <p>A row whose formula adds cells of its own column further below is their parent; the nearest one, if there are several.
 */
final class SumFormulas {
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![A-Z!$])\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?(?![\\d(])");

    private final Grid grid;
    private final List<SheetColumn> columns;
    private final int[] rows;
    private final int[] parents;
    private final int[] next;

    private SumFormulas(Grid grid, List<SheetColumn> columns, List<Line> lines) {
        this.grid = grid;
        this.columns = columns;
        this.rows = lines.stream().mapToInt(Line::row).toArray();
        this.parents = new int[rows.length];
        this.next = new int[rows.length + 1];
        Arrays.fill(parents, -1);
        Arrays.setAll(next, at -> at);
    }

    /** Returns for each line the index of the line that sums it, or -1. */
    static int[] parents(Grid grid, List<SheetColumn> columns, List<Line> lines) {
        SumFormulas formulas = new SumFormulas(
                grid, columns.stream().filter(SheetColumn::money).toList(), lines);
        for (int at = lines.size() - 1; at >= 0; at--) {
            formulas.take(at);
        }
        return formulas.parents;
    }

    private void take(int at) {
        for (SheetColumn column : columns) {
            for (int[] range : summed(column.column(), at)) {
                take(at, range[0], range[1]);
            }
        }
    }

    private List<int[]> summed(int column, int at) {
        List<int[]> ranges = new ArrayList<>();
        String letters = CellRange.letters(column);
        Matcher reference = REFERENCE.matcher(
                grid.cell(rows[at], column).flatMap(Cell::formula).orElse(""));
        while (reference.find()) {
            int from = Integer.parseInt(reference.group(2));
            int to = reference.group(4) == null ? from : Integer.parseInt(reference.group(4));
            if (reference.group(1).equals(letters) && from > rows[at]) {
                ranges.add(new int[] {from, to});
            }
        }
        return ranges;
    }

    /** Gives a parent to the rows of a range that have none yet; each row is visited once. */
    private void take(int parent, int from, int to) {
        int found = Arrays.binarySearch(rows, from);
        int at = free(found >= 0 ? found : -found - 1);
        while (at < rows.length && rows[at] <= to) {
            parents[at] = parent;
            next[at] = at + 1;
            at = free(at);
        }
    }

    private int free(int from) {
        int at = from;
        while (next[at] != at) {
            next[at] = next[next[at]];
            at = next[at];
        }
        return at;
    }
}
