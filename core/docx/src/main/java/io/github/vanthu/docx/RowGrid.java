package io.github.vanthu.docx;

import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands in every column of the rows of a table, given that rows hold only the cells that begin in them.
 *
 * <p>One grid serves the head or the body: no cell reaches from the one into the other.
 */
final class RowGrid {
    private final int columns;

    /** For each column the cell that reaches down into the next row, and how many rows it still covers. */
    private final List<Reach> reaches = new ArrayList<>();

    private record Reach(Optional<Cell> cell, int rows) {
        static final Reach NONE = new Reach(Optional.empty(), 0);

        Reach down() {
            return rows <= 1 ? NONE : new Reach(cell, rows - 1);
        }
    }

    /**
     * A place in a row.
     *
     * @param column its first column
     * @param span how many columns it covers
     * @param cell the cell that begins here or reaches down to here; empty where the row has none
     * @param begins whether the cell begins here
     */
    record Slot(int column, int span, Optional<Cell> cell, boolean begins) {}

    /** Begins above the first row. */
    RowGrid(int columns) {
        this.columns = columns;
        for (int i = 0; i < columns; i++) {
            reaches.add(Reach.NONE);
        }
    }

    /**
     * Returns the places of the next row, which together cover all columns.
     *
     * @throws IllegalArgumentException if cells overlap or reach out of the table
     */
    List<Slot> next(Row row) {
        List<Slot> slots = new ArrayList<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            check(cell.column() + cell.columnSpan() <= columns, cell);
            column = fill(slots, column, cell.column());
            column = begin(slots, column, cell);
        }
        fill(slots, column, columns);
        return slots;
    }

    private int begin(List<Slot> slots, int from, Cell cell) {
        int end = cell.column() + cell.columnSpan();
        check(cell.column() == from && free(from, end), cell);
        slots.add(new Slot(from, cell.columnSpan(), Optional.of(cell), true));
        reach(from, end, new Reach(Optional.of(cell), cell.rowSpan()).down());
        return end;
    }

    private static void check(boolean fits, Cell cell) {
        if (!fits) {
            throw new IllegalArgumentException("cell in column " + cell.column() + " has no room: "
                    + cell.origin().place());
        }
    }

    private int fill(List<Slot> slots, int from, int to) {
        int column = from;
        while (column < to) {
            Slot slot = reached(column, to);
            slots.add(slot);
            column += slot.span;
        }
        return column;
    }

    private Slot reached(int column, int to) {
        Reach reach = reaches.get(column);
        if (reach.cell.isEmpty()) {
            int end = column + 1;
            while (end < to && free(end, end + 1)) {
                end++;
            }
            return new Slot(column, end - column, Optional.empty(), true);
        }
        int span = reach.cell.get().columnSpan();
        reach(column, column + span, reach.down());
        return new Slot(column, span, reach.cell, false);
    }

    private void reach(int from, int to, Reach reach) {
        for (int i = from; i < to; i++) {
            reaches.set(i, reach);
        }
    }

    private boolean free(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reaches.get(i).cell.isPresent()) {
                return false;
            }
        }
        return true;
    }
}
