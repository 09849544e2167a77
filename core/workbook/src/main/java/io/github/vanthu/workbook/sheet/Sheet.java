package io.github.vanthu.workbook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One sheet as a grid of its visible cells (trang tính).
 *
 * @param name its name
 * @param rows cells that hold something, by row and then by column; hidden rows and columns are left out
 * @param merged ranges of merged cells; their text stands in the cell at the top left
 */
public record Sheet(String name, SortedMap<Integer, SortedMap<Integer, Cell>> rows, List<CellRange> merged) {
    /** Copies the list. */
    public Sheet {
        merged = List.copyOf(merged);
    }

    /** Returns a cell that holds something, or nothing. */
    public Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
    }

    /** Returns the range of merged cells that a cell belongs to, or nothing. */
    public Optional<CellRange> merge(int row, int column) {
        return merged.stream().filter(range -> range.holds(row, column)).findFirst();
    }
}
