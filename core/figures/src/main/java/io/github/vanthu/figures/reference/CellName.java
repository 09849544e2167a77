package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.ledger.LedgerColumn;

/** What messages call a cell: "phuLuc1, dòng 2.1, cột Số tiền". */
record CellName(Grid grid, Line line, LedgerColumn column) {
    String text() {
        return grid.table().id() + ", " + row() + ", cột " + column.title();
    }

    private String row() {
        String pointer = line.row().pointer();
        boolean total = pointer.equals(grid.whole().row().pointer())
                || pointer.equals(grid.table().pointer() + "/total");
        return total ? "dòng tổng" : "dòng " + line.row().name();
    }
}
