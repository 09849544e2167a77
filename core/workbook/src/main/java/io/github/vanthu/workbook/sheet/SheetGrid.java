package io.github.vanthu.workbook.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sheet while it is read: all its cells, also the hidden ones. */
final class SheetGrid {
    final String name;
    final TreeMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    final List<CellRange> merged = new ArrayList<>();
    final BitSet hiddenRows = new BitSet();
    final BitSet hiddenColumns = new BitSet();
    /** Formulas without a saved value; not among the rows. */
    private final TreeMap<Integer, SortedMap<Integer, Cell>> unsaved = new TreeMap<>();

    boolean filtered;

    SheetGrid(String name) {
        this.name = name;
    }

    void put(Cell cell) {
        rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
    }

    /** Takes a formula without a saved value. */
    void putUnsaved(Cell cell) {
        unsaved.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
    }

    /** Takes a formula that had no value, with its value. */
    void save(Cell cell) {
        unsaved.getOrDefault(cell.row(), new TreeMap<>()).remove(cell.column());
        put(cell);
    }

    boolean isUnsaved(Cell cell) {
        return unsaved.getOrDefault(cell.row(), new TreeMap<>()).containsKey(cell.column());
    }

    List<Cell> allUnsaved() {
        return unsaved.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    List<Cell> unsaved(CellRange range) {
        return unsaved.subMap(range.top(), range.bottom() + 1).values().stream()
                .flatMap(row -> row.subMap(range.left(), range.right() + 1).values().stream())
                .toList();
    }

    Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
    }

    boolean visible(Cell cell) {
        return !hiddenRows.get(cell.row()) && !hiddenColumns.get(cell.column());
    }

    /** Returns the sheet with its visible cells. */
    Sheet sheet() {
        return new Sheet(name, hiddenRows.isEmpty() && hiddenColumns.isEmpty() ? rows : shown(), merged);
    }

    private SortedMap<Integer, SortedMap<Integer, Cell>> shown() {
        TreeMap<Integer, SortedMap<Integer, Cell>> shown = new TreeMap<>();
        rows.values()
                .forEach(row -> row.values().stream()
                        .filter(this::visible)
                        .forEach(cell -> shown.computeIfAbsent(cell.row(), number -> new TreeMap<>())
                                .put(cell.column(), cell)));
        return shown;
    }
}
