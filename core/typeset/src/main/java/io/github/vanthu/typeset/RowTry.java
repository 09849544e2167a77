package io.github.vanthu.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row, or what is left of it, that is tried on a page. */
final class RowTry {
    private final int row;
    private final int top;

    /** What is left of the page for the content of the row. */
    private final Room room;

    /** Height that cells from rows above need because they end in this row. */
    private final int spanNeed;

    /** Cells of this row alone. */
    private final List<CellBox> own;

    /** Cells that reach down from this row. */
    private final List<CellBox> reaching;

    private final List<Column.Filled> filled;

    RowTry(int row, List<CellBox> cells, int top, Room room, int spanNeed) {
        this.row = row;
        this.top = top;
        this.room = room;
        this.spanNeed = spanNeed;
        this.own = cells.stream().filter(cell -> !cell.spansRows()).toList();
        this.reaching = cells.stream().filter(CellBox::spansRows).toList();
        this.filled = own.stream().map(CellBox::fillAll).toList();
    }

    int row() {
        return row;
    }

    int top() {
        return top;
    }

    List<CellBox> own() {
        return own;
    }

    List<CellBox> reaching() {
        return reaching;
    }

    List<Column.Filled> filled() {
        return filled;
    }

    int height() {
        return Math.max(spanNeed, tallest(filled));
    }

    boolean fits() {
        return room.fits(height(), noteHeight());
    }

    int noteHeight() {
        return filled.stream().mapToInt(Column.Filled::noteHeight).sum()
                + reaching.stream().mapToInt(CellBox::noteHeight).sum();
    }

    private static int tallest(List<Column.Filled> contents) {
        return contents.stream().mapToInt(Column.Filled::height).max().orElse(0);
    }

    /** Returns what fits of every cell of the row, or nothing if some cell would stay without any of its text. */
    Optional<List<Column.Filled>> parts(boolean force) {
        List<Column.Filled> parts = new ArrayList<>();
        int notes = 0;
        for (CellBox cell : own) {
            Room left = room.below(0, notes);
            Column.Filled part = force ? cell.force(left) : cell.fill(left);
            if (part.placed().isEmpty() && !cell.flow().isEmpty()) {
                return Optional.empty();
            }
            parts.add(part);
            notes += part.noteHeight();
        }
        boolean progress = parts.stream().anyMatch(part -> !part.placed().isEmpty());
        return progress || force ? Optional.of(parts) : Optional.empty();
    }

    /** Returns the height of the row if only parts of its cells are placed. */
    int heightOf(List<Column.Filled> parts) {
        return Math.max(tallest(parts), Math.min(spanNeed, room.height()));
    }

    /** Returns what is left of the row's cells behind their parts. */
    List<CellBox> rests(List<Column.Filled> parts) {
        List<CellBox> rests = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rests.add(own.get(i).rest(parts.get(i).rest()));
        }
        return rests;
    }
}
