package io.github.vanthu.workbook.table;

import io.github.vanthu.regulation.Limit;

/**
 * Where the head of a table stands (đầu bảng).
 *
 * @param top its first row
 * @param bottom its last row, without the one that numbers the columns
 * @param numbers the row that numbers the columns, or 0
 * @param left its first column
 * @param right its last column
 */
record Head(int top, int bottom, int numbers, int left, int right) {
    /** Returns whether it has more rows than heads may have. */
    boolean tooTall() {
        return bottom - top >= Limit.SHEET_HEAD_ROWS.value();
    }

    /** Returns the first row below the head. */
    int below() {
        return Math.max(bottom, numbers) + 1;
    }
}
