package io.github.vanthu.template.internal.tree;

import io.github.vanthu.document.Cell;
import java.util.ArrayList;
import java.util.List;

/** A row while its cells are written. */
public final class RowFrame implements Frame {
    private final TableFrame table;
    private final List<Cell> cells = new ArrayList<>();
    private int next;

    /** Opens a row of a table. */
    public RowFrame(TableFrame table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "row";
    }

    /** Returns the table of this row. */
    public TableFrame table() {
        return table;
    }

    /** Returns the first column that is still free. */
    public int nextColumn() {
        return table.free(next);
    }

    /** Adds a cell. */
    public void add(Cell cell) {
        cells.add(cell);
        next = cell.column() + cell.columnSpan();
    }

    /** Returns the cells so far. */
    public List<Cell> cells() {
        return List.copyOf(cells);
    }
}
