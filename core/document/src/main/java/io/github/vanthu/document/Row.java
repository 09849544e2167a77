package io.github.vanthu.document;

import java.util.List;

/**
 * A row of a table.
 *
 * <p>It holds only the cells that begin in it; a cell that reaches down from a row above is not repeated.
 *
 * @param cells the cells that begin in this row, from left to right
 * @param splittable whether a page may break inside the row
 * @param keepWithNext whether the row stays on the page of the next row's beginning
 * @param origin where it comes from
 */
public record Row(List<Cell> cells, boolean splittable, boolean keepWithNext, Origin origin) {
    /** Copies the list of cells. */
    public Row {
        cells = List.copyOf(cells);
    }
}
