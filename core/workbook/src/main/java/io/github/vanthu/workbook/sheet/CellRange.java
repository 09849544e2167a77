package io.github.vanthu.workbook.sheet;

/**
 * A rectangle of cells (vùng ô).
 *
 * @param top first row, from 1
 * @param left first column, from 1
 * @param bottom last row
 * @param right last column
 */
public record CellRange(int top, int left, int bottom, int right) {
    private static final int LETTERS = 26;

    /** Returns the letters of a column from 1: A, B … Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** Returns whether a cell lies within. */
    public boolean holds(int row, int column) {
        return top <= row && row <= bottom && left <= column && column <= right;
    }
}
