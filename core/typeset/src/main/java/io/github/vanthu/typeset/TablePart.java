package io.github.vanthu.typeset;

import io.github.vanthu.typeset.TableFragment.PlacedCell;
import io.github.vanthu.typeset.TableFragment.PlacedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places the rows of a table, one after the other, until a room is full. */
final class TablePart {
    private final TableBox box;
    private final TableSetting table;
    private final Room room;
    private final List<PlacedRow> rows = new ArrayList<>();
    private final List<PlacedCell> cells = new ArrayList<>();

    /** Cells over several rows whose last row is not yet placed. */
    private final List<OpenCell> open = new ArrayList<>();

    /** Number of head rows that this part repeats. */
    private final int repeated;

    private int notes;

    /** A cell and the index of its first row in this part. */
    private record OpenCell(CellBox box, int from) {}

    TablePart(TableBox box, Room room, boolean repeatHead) {
        this.box = box;
        this.table = box.table();
        this.room = room;
        this.repeated = repeatHead ? table.headRows() : 0;
        for (int row = 0; row < repeated; row++) {
            place(attempt(row, table.cells(row)), true);
        }
        notes = 0;
    }

    /** Places the rows that fit; with {@code force} at least a part of one. */
    Box.Fit fit(boolean force) {
        box.spans().forEach(span -> open.add(new OpenCell(span, repeated)));
        for (int row = box.next(); row < table.rows(); row++) {
            RowTry attempt = attempt(row, box.cells(row));
            if (!attempt.fits()) {
                return broken(attempt, force);
            }
            place(attempt, false);
        }
        return Box.Fit.all(fragment());
    }

    private RowTry attempt(int row, List<CellBox> cellsOfRow) {
        int top = bottom() + table.line();
        int spanNeed = ending(row).stream()
                .mapToInt(cell -> cell.box.fillAll().height() - (top - top(cell.from, top)))
                .max()
                .orElse(0);
        return new RowTry(row, cellsOfRow, top, room.below(top + table.line(), notes), spanNeed);
    }

    private int top(int index, int otherwise) {
        return index < rows.size() ? rows.get(index).top() : otherwise;
    }

    private int bottom() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).bottom();
    }

    private void place(RowTry attempt, boolean repeat) {
        add(attempt, attempt.filled(), new PlacedRow(attempt.row(), attempt.top(), attempt.height(), repeat), false);
        for (OpenCell ending : ending(attempt.row())) {
            cells.add(new PlacedCell(ending.box, ending.from, rows.size() - 1, ending.box.fillAll(), false));
            open.remove(ending);
        }
    }

    private void add(RowTry attempt, List<Column.Filled> contents, PlacedRow row, boolean cut) {
        int index = rows.size();
        rows.add(row);
        for (int i = 0; i < contents.size(); i++) {
            CellBox cell = attempt.own().get(i);
            cells.add(new PlacedCell(cell, index, index, contents.get(i), cut));
        }
        attempt.reaching().forEach(cell -> open.add(new OpenCell(cell, index)));
        notes += attempt.noteHeight();
    }

    private List<OpenCell> ending(int row) {
        return open.stream().filter(cell -> cell.box.lastRow() == row).toList();
    }

    private Box.Fit broken(RowTry attempt, boolean force) {
        boolean alone = force && rows.size() == repeated;
        if (alone || table.row(attempt.row()).splittable()) {
            Optional<List<Column.Filled>> parts = attempt.parts(alone);
            if (parts.isPresent()) {
                return split(attempt, parts.get(), alone);
            }
        }
        return brokenBefore(attempt.row(), force);
    }

    private Box.Fit split(RowTry attempt, List<Column.Filled> parts, boolean force) {
        add(attempt, parts, new PlacedRow(attempt.row(), attempt.top(), attempt.heightOf(parts), false), true);
        List<CellBox> spans = closeOpen(force);
        return Box.Fit.part(fragment(), new TableBox(table, attempt.row(), Optional.of(attempt.rests(parts)), spans));
    }

    private Box.Fit brokenBefore(int row, boolean force) {
        int at = row;
        while (at > box.next() && table.joined(at)) {
            at--;
        }
        if (at == box.next() && force) {
            at = row;
        }
        if (at == box.next()) {
            return Box.Fit.none(box);
        }
        takeBack(repeated + at - box.next());
        if (!open.isEmpty()) {
            cells.replaceAll(cell -> cell.to() == rows.size() - 1 ? cell.asCut() : cell);
        }
        List<CellBox> spans = closeOpen(false);
        return Box.Fit.part(fragment(), new TableBox(table, at, Optional.empty(), spans));
    }

    /** Takes back the rows from an index on; cells that reach into them are open again. */
    private void takeBack(int index) {
        open.removeIf(cell -> cell.from >= index);
        cells.stream()
                .filter(cell -> cell.to() >= index && cell.from() < index)
                .forEach(cell -> open.add(new OpenCell(cell.box(), cell.from())));
        cells.removeIf(cell -> cell.to() >= index);
        rows.subList(index, rows.size()).clear();
    }

    /** Gives the open cells what fits into the rows placed; returns what is left of each. */
    private List<CellBox> closeOpen(boolean force) {
        List<CellBox> left = new ArrayList<>();
        for (OpenCell cell : open) {
            Room area = new Room(bottom() - rows.get(cell.from).top(), 0);
            Column.Filled content = force ? cell.box.force(area) : cell.box.fill(area);
            cells.add(new PlacedCell(cell.box, cell.from, rows.size() - 1, content, true));
            left.add(cell.box.rest(content.rest()));
        }
        return left;
    }

    private Fragment fragment() {
        return new TableFragment(table, rows, cells, bottom() + table.line());
    }
}
