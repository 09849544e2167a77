package io.github.vanthu.check.docx;

import java.util.Locale;

/** Numbers of lists and notes as Word shows them (ECMA-376 Part 1, 17.18.59). */
final class NumberWords {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LETTERS = 26;
    private static final long MOST = 32_767;

    private NumberWords() {}

    /** Returns a number in a format; formats of other scripts are shown as digits. */
    static String of(long number, String format) {
        if (number < 0 || number > MOST) {
            return Long.toString(number);
        }
        return switch (format) {
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "decimalZero" -> number < 10 ? "0" + number : Long.toString(number);
            case "numberInDash" -> "- " + number + " -";
            case "none" -> "";
            default -> Long.toString(number);
        };
    }

    private static String roman(long number) {
        StringBuilder out = new StringBuilder();
        long rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }

    /** Returns a to z, then aa, bb and so on. */
    private static String letters(long number) {
        if (number == 0) {
            return "";
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((int) ((number - 1) / LETTERS) + 1);
    }
}
