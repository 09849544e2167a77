package io.github.vanthu.workbook.table;

/**
 * A cell of the head, merged cells as one (ô đầu bảng).
 *
 * @param row its row
 * @param column its first column
 * @param text its text on one line
 */
record HeadCell(int row, int column, String text) {}
