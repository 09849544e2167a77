package io.github.vanthu.workbook.table;

import io.github.vanthu.regulation.Limit;
import io.github.vanthu.workbook.sheet.Cell;
import io.github.vanthu.workbook.sheet.CellRange;
import io.github.vanthu.workbook.sheet.Sheet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sheet as rows of cells that show something, with the merged range of each cell (lưới ô). */
final class Grid {
    private final Sheet sheet;
    private final Optional<CellRange> range;
    private final TreeMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final Map<Long, CellRange> merged = new HashMap<>();

    /** Makes a view of a sheet; of the rows of the range only the columns within. */
    Grid(Sheet sheet, Optional<CellRange> range) {
        this.sheet = sheet;
        this.range = range;
        sheet.rows().forEach(this::add);
        sheet.merged().forEach(this::add);
    }

    private void add(int row, SortedMap<Integer, Cell> cells) {
        SortedMap<Integer, Cell> shown = new TreeMap<>(cells);
        shown.values().removeIf(cell -> Folding.line(cell.text()).isEmpty() || beside(cell));
        if (!shown.isEmpty()) {
            rows.put(row, shown);
        }
    }

    private boolean beside(Cell cell) {
        return range.filter(area -> area.top() <= cell.row() && cell.row() <= area.bottom())
                .filter(area -> !area.holds(cell.row(), cell.column()))
                .isPresent();
    }

    /** Merged cells are noted cell by cell, up to the limit of cells, so that each is found at once. */
    private void add(CellRange cells) {
        int last = Math.min(cells.bottom(), bottom());
        for (int row = cells.top(); row <= last; row++) {
            int right = (int) Math.min(cells.right(), cells.left() + Limit.SHEET_CELLS.value() - merged.size() - 1);
            for (int column = cells.left(); column <= right; column++) {
                merged.put(key(row, column), cells);
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << Integer.SIZE) + column;
    }

    String name() {
        return sheet.name();
    }

    int bottom() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    /** Returns the rows from one to another that show something. */
    List<Integer> rows(int from, int to) {
        return from > to
                ? List.of()
                : List.copyOf(rows.subMap(from, true, to, true).keySet());
    }

    /** Returns the cells of a row that show something, from left to right. */
    Collection<Cell> cells(int row) {
        return rows.getOrDefault(row, new TreeMap<>()).values();
    }

    Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
    }

    Optional<CellRange> merge(int row, int column) {
        return Optional.ofNullable(merged.get(key(row, column)));
    }

    /** Returns the range of a cell: merged cells, or the cell alone. */
    CellRange range(int row, int column) {
        return merge(row, column).orElse(new CellRange(row, column, row, column));
    }

    /** Returns the cell whose text is seen at a place: the one at the top left of merged cells. */
    Optional<Cell> seen(int row, int column) {
        CellRange range = range(row, column);
        return cell(range.top(), range.left());
    }

    /** Returns the text of a cell on one line; empty if it shows nothing. */
    String text(int row, int column) {
        return cell(row, column).map(cell -> Folding.line(cell.text())).orElse("");
    }

    /** Returns whether a cell is the lower part of cells merged downwards. */
    boolean coveredFromAbove(int row, int column) {
        return range(row, column).top() < row;
    }
}
