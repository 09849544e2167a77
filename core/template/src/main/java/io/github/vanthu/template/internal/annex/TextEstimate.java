package io.github.vanthu.template.internal.annex;

import io.github.vanthu.document.Length;

/**
 * Widths of text without a font, on the safe side for Times New Roman.
 *
 * <p>Digits are exactly half an em wide in all its styles, points and commas a quarter; small letters are taken as 0.53 em
 * (bold m and w are wider, most are narrower), capitals as 0.75 em.
 */
final class TextEstimate {
    private static final double DIGIT = 0.5;
    private static final double POINT = 0.25;
    private static final double SMALL = 0.53;
    private static final double CAPITAL = 0.75;
    private static final double POINTS_PER_HALF_POINT = 0.5;

    private TextEstimate() {}

    /** Returns the width of a text on one line. */
    static Length width(String text, int halfPoints) {
        return Length.ofPoints(ems(text) * halfPoints * POINTS_PER_HALF_POINT);
    }

    /** Returns the longest word of a text, or the other one if that is longer. */
    static String longestWord(String text, String other) {
        String longest = other;
        for (String word : text.split("[ \\n]+", -1)) {
            longest = ems(word) > ems(longest) ? word : longest;
        }
        return longest;
    }

    private static double ems(String text) {
        return text.codePoints().mapToDouble(TextEstimate::ems).sum();
    }

    private static double ems(int character) {
        if (Character.isDigit(character)) {
            return DIGIT;
        }
        if (character == '.' || character == ',' || character == ' ') {
            return POINT;
        }
        return Character.isUpperCase(character) ? CAPITAL : SMALL;
    }
}
