package io.github.vanthu.workbook.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern NAME =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})(?::\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6}))?");

    /** Reads a range such as {@code A4:H32} or {@code $D$7}, or returns nothing. */
    public static Optional<CellRange> parse(String text) {
        Matcher matcher = NAME.matcher(text);
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static CellRange of(Matcher matcher) {
        int left = columnOf(matcher.group(1));
        int top = Integer.parseInt(matcher.group(2));
        if (matcher.group(3) == null) {
            return new CellRange(top, left, top, left);
        }
        int right = columnOf(matcher.group(3));
        int bottom = Integer.parseInt(matcher.group(4));
        return new CellRange(
                Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right));
    }

    /** Returns the column that the letters at the start of a name mean: 1 for {@code A} and {@code A7}; 0 without letters. */
    public static int columnOf(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && i < 4 && Character.isLetter(name.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    /** Returns the letters of a column from 1: A, B … Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** Returns its name, such as {@code A4:H32}. */
    public String name() {
        return letters(left) + top + ":" + letters(right) + bottom;
    }

    /** Returns whether a cell lies within. */
    public boolean holds(int row, int column) {
        return top <= row && row <= bottom && left <= column && column <= right;
    }

    /** Returns whether two rectangles have a cell in common. */
    public boolean meets(CellRange other) {
        return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
    }
}
