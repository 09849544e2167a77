package io.github.vanthu.check.content;

import java.util.List;

/**
 * A row of a table (hàng).
 *
 * @param cells the cells that begin in it, from left to right
 * @param head whether the file repeats it on every page
 */
public record TableRow(List<TableCell> cells, boolean head) {
    /** Copies the cells. */
    public TableRow {
        cells = List.copyOf(cells);
    }
}
