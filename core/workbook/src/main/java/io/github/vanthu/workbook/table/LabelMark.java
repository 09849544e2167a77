package io.github.vanthu.workbook.table;

import io.github.vanthu.model.LabelStyle;
import java.util.Optional;

/**
 * A label that was typed, as one of those that can be counted (số thứ tự).
 *
 * @param shape how it counts
 * @param number its number among its siblings, from 1; 0 for marks that do not count
 * @param above what stands before the last dot of a decimal label; empty for others
 * @param text the label as it was typed
 * @param style the style that computes such labels, if there is one
 */
record LabelMark(Shape shape, int number, String above, String text, Optional<LabelStyle> style) {
    /** How labels count, outermost first. */
    enum Shape {
        /** A, B. */
        UPPER,
        /** I, II. */
        ROMAN,
        /** 1, 2. */
        ARABIC,
        /** 1.1, I.1. */
        DECIMAL,
        /** a, b. */
        LETTER,
        /** Hyphens and dashes. */
        HYPHEN,
        /** Plus signs. */
        PLUS,
        /** Asterisks and other marks. */
        OTHER;

        /** Returns whether rows of this shape stand above rows of another one unless they are met below. */
        boolean outranks(Shape other) {
            return compareTo(other) < 0;
        }

        /** Returns whether labels of this shape are numbers or letters in an order. */
        boolean counts() {
            return compareTo(HYPHEN) < 0;
        }
    }

    /** Returns the label without the dot or parenthesis at its end. */
    String bare() {
        return bare(text);
    }

    static String bare(String text) {
        return text.replaceAll("[()./]+$", "").replaceAll("^\\(", "").strip();
    }

    LabelMark withNumber(int other, String shown) {
        return new LabelMark(shape, other, above, shown, style);
    }
}
