package io.github.vanthu.template.internal.annex;

import io.github.vanthu.document.Length;
import java.text.Normalizer;

/**
 * Widths of words in Times New Roman Bold, letter by letter, in thousandths of an em.
 *
 * <p>Bold letters are the widest of the family; figures are equally wide in all of them. A Vietnamese letter is as wide as
 * the letter below its marks, but for the horn of ơ and ư.
 */
final class GlyphWidths {
    private static final int[] SMALL = {
        500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500,
        722, 500, 500, 444
    };
    private static final int[] CAPITAL = {
        722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722,
        1000, 722, 722, 667
    };
    private static final int HORN = 80;
    private static final char COMBINING_HORN = '\u031B';
    private static final int EM = 1000;
    private static final double POINTS_PER_HALF_POINT = 0.5;

    private GlyphWidths() {}

    /** Returns the width of a text on one line. */
    static Length width(String text, int halfPoints) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        int units = parts.chars().map(character -> units((char) character)).sum();
        return Length.ofPoints((double) units / EM * halfPoints * POINTS_PER_HALF_POINT);
    }

    private static int units(char character) {
        if (character >= 'a' && character <= 'z') {
            return SMALL[character - 'a'];
        }
        if (character >= 'A' && character <= 'Z') {
            return CAPITAL[character - 'A'];
        }
        if (character == COMBINING_HORN) {
            return HORN;
        }
        return Character.getType(character) == Character.NON_SPACING_MARK ? 0 : sign(character);
    }

    private static int sign(char character) {
        return switch (character) {
            case '.', ',' -> 250;
            case '-', '(', ')', ':', ';', '[', ']' -> 333;
            case '/' -> 278;
            case 'đ' -> 556;
            case 'Đ' -> 722;
            case '%', '…' -> EM;
            case '+', '=' -> 570;
            default -> Character.isDigit(character) ? 500 : 722;
        };
    }
}
