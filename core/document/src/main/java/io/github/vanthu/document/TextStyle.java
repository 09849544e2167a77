package io.github.vanthu.document;

/**
 * How characters look; the family is always Times New Roman and the colour black (Nghị định 30/2020, Phụ lục I, I.4).
 *
 * @param halfPoints size in half points (28 = 14 pt)
 * @param bold whether bold (đậm)
 * @param italic whether italic (nghiêng)
 * @param position whether on the baseline or raised
 */
public record TextStyle(int halfPoints, boolean bold, boolean italic, Position position) {
    /** Where characters stand against the baseline. */
    public enum Position {
        /** On the baseline, full size. */
        BASELINE,
        /** Raised and smaller (chỉ số trên). */
        SUPERSCRIPT,
        /** Lowered and smaller (chỉ số dưới). */
        SUBSCRIPT
    }

    /** Returns an upright, regular style of a size in half points. */
    public static TextStyle of(int halfPoints) {
        return new TextStyle(halfPoints, false, false, Position.BASELINE);
    }

    /** Returns this style, bold or not. */
    public TextStyle withBold(boolean on) {
        return new TextStyle(halfPoints, on, italic, position);
    }

    /** Returns this style, italic or not. */
    public TextStyle withItalic(boolean on) {
        return new TextStyle(halfPoints, bold, on, position);
    }

    /** Returns this style at another position. */
    public TextStyle withPosition(Position where) {
        return new TextStyle(halfPoints, bold, italic, where);
    }

    /** Returns this style in another size, in half points. */
    public TextStyle withHalfPoints(int size) {
        return new TextStyle(size, bold, italic, position);
    }
}
