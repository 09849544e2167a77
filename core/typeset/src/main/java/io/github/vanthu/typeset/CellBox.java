package io.github.vanthu.typeset;

import io.github.vanthu.document.Cell;

/**
 * What is still to be placed of a cell.
 *
 * <p>The space above its first paragraph counts, even if a page broke inside that paragraph, as in LibreOffice.
 *
 * @param cell the cell
 * @param element what it is
 * @param row index of the row that it begins in
 * @param flow its boxes
 */
record CellBox(Cell cell, Element element, int row, Flow flow) {
    boolean spansRows() {
        return cell.rowSpan() > 1;
    }

    int lastRow() {
        return row + cell.rowSpan() - 1;
    }

    CellBox rest(Flow left) {
        return new CellBox(cell, element, row, left);
    }

    /** Places all that is left. */
    Column.Filled fillAll() {
        return Column.fill(flow, Room.ENDLESS, true);
    }

    /** Places what fits. */
    Column.Filled fill(Room room) {
        return Column.fill(flow, room, true);
    }

    /** Places what fits, and something in any case. */
    Column.Filled force(Room room) {
        return Column.force(flow, room, true);
    }

    int noteHeight() {
        return fillAll().noteHeight();
    }
}
