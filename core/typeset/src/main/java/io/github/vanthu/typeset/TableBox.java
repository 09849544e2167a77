package io.github.vanthu.typeset;

import java.util.List;
import java.util.Optional;

/**
 * A table from one of its rows on.
 *
 * @param table the whole table
 * @param next index of its first row that is not wholly placed
 * @param split what is left of the cells of that row, if a page broke inside it
 * @param spans what is left of cells that reach down from rows above
 */
record TableBox(TableSetting table, int next, Optional<List<CellBox>> split, List<CellBox> spans) implements Box {
    TableBox {
        split = split.map(List::copyOf);
        spans = List.copyOf(spans);
    }

    static TableBox of(TableSetting table) {
        return new TableBox(table, 0, Optional.empty(), List.of());
    }

    /** Returns whether a page broke inside the table before this part. */
    boolean begun() {
        return next > 0 || split.isPresent();
    }

    /** Returns whether this part begins with the head rows once more. */
    boolean repeatsHead() {
        return begun() && table.headRows() > 0 && next >= table.headRows();
    }

    /** Returns what is left to place in a row. */
    List<CellBox> cells(int row) {
        return split.filter(cells -> row == next).orElseGet(() -> table.cells(row));
    }

    @Override
    public int before() {
        return 0;
    }

    @Override
    public int after() {
        return 0;
    }

    @Override
    public boolean keepsWithNext() {
        return table.keepsWithNext();
    }

    @Override
    public Fit fit(Room room) {
        return new TablePart(this, room, repeatsHead()).fit(false);
    }

    @Override
    public Fit force(Room room) {
        Fit fit = fit(room);
        return fit.placed().isPresent() ? fit : new TablePart(this, room, false).fit(true);
    }
}
