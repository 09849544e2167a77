package io.github.vanthu.typeset;

import io.github.vanthu.document.Cell;

/**
 * What is still to be placed of a cell.
 *
 * @param cell the cell
 * @param element what it is
 * @param row index of the row that it begins in
 * @param flow its boxes
 * @param begun whether a page broke inside it
 */
record CellBox(Cell cell, Element element, int row, Flow flow, boolean begun) {
    boolean spansRows() {
        return cell.rowSpan() > 1;
    }

    int lastRow() {
        return row + cell.rowSpan() - 1;
    }

    CellBox rest(Flow left) {
        return new CellBox(cell, element, row, left, true);
    }

    /** Places all that is left. */
    Column.Filled fillAll() {
        return Column.fill(flow, Room.ENDLESS, !begun);
    }

    /** Places what fits. */
    Column.Filled fill(Room room) {
        return Column.fill(flow, room, !begun);
    }

    /** Places what fits, and something in any case. */
    Column.Filled force(Room room) {
        return Column.force(flow, room, !begun);
    }

    int noteHeight() {
        return fillAll().noteHeight();
    }
}
