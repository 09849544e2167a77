package io.github.vanthu.typeset;

import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Table;
import java.util.List;
import java.util.function.IntPredicate;

/** Draws the lines around the cells of a table's part, each stretch of a line once. */
final class TableLines {
    private static final double THICKNESS = Table.LINE.points();

    private final TableSetting table;
    private final List<TableFragment.PlacedRow> rows;

    /** Number of the cell at each row and column, 0 where there is none. */
    private final int[][] owners;

    TableLines(TableFragment fragment) {
        this.table = fragment.table();
        this.rows = fragment.rows();
        this.owners = owners(fragment);
    }

    private static int[][] owners(TableFragment fragment) {
        int columns = fragment.table().columns();
        int[][] owners = new int[fragment.rows().size()][columns];
        int number = 0;
        for (TableFragment.PlacedCell placed : fragment.cells()) {
            number++;
            Cell cell = placed.box().cell();
            int end = Math.min(columns, cell.column() + cell.columnSpan());
            for (int row = placed.from(); row <= placed.to(); row++) {
                for (int column = cell.column(); column < end; column++) {
                    owners[row][column] = number;
                }
            }
        }
        return owners;
    }

    void paint(Canvas canvas, double x, int y) {
        for (int row = 0; row <= rows.size(); row++) {
            paintHorizontal(canvas, x, y, row);
        }
        for (int column = 0; column <= table.columns(); column++) {
            paintVertical(canvas, x, y, column);
        }
    }

    private void paintHorizontal(Canvas canvas, double x, int y, int row) {
        stretches(
                table.columns(),
                column -> owner(row - 1, column) != owner(row, column),
                (from, to) -> canvas.horizontal(
                        x + table.edge(from) - THICKNESS / 2,
                        x + table.edge(to) + THICKNESS / 2,
                        y + middle(row),
                        THICKNESS));
    }

    private void paintVertical(Canvas canvas, double x, int y, int column) {
        stretches(
                rows.size(),
                row -> owner(row, column - 1) != owner(row, column),
                (from, to) -> canvas.vertical(x + table.edge(column), y + middle(from), y + middle(to), THICKNESS));
    }

    private int owner(int row, int column) {
        boolean inside = row >= 0 && row < rows.size() && column >= 0 && column < table.columns();
        return inside ? owners[row][column] : 0;
    }

    /** Returns the middle of the line above a row, or below the last. */
    private int middle(int row) {
        int half = table.line() / 2;
        return row < rows.size()
                ? rows.get(row).top() - half
                : rows.get(row - 1).bottom() + half;
    }

    /** What is done with a stretch from one index up to another. */
    private interface Stretch {
        void draw(int from, int to);
    }

    private static void stretches(int count, IntPredicate drawn, Stretch stretch) {
        int from = -1;
        for (int i = 0; i <= count; i++) {
            boolean on = i < count && drawn.test(i);
            if (on && from < 0) {
                from = i;
            } else if (!on && from >= 0) {
                stretch.draw(from, i);
                from = -1;
            }
        }
    }
}
