package io.github.vanthu.document;

/**
 * The distance from line to line in a paragraph (giãn dòng).
 *
 * @param rule what the value means
 * @param value for {@link Rule#MULTIPLE} 240ths of a single line (240 = single, 360 = one and a half), else twips
 */
public record LineSpacing(Rule rule, int value) {
    /** Single spacing (dòng đơn). */
    public static final LineSpacing SINGLE = new LineSpacing(Rule.MULTIPLE, 240);

    /** What the value of a line spacing means (ECMA-376 Part 1, section 17.18.48). */
    public enum Rule {
        /** 240ths of the font's own line height. */
        MULTIPLE,
        /** Exactly the value in twips, whatever the font. */
        EXACT,
        /** The font's own line height, and at least the value in twips. */
        AT_LEAST
    }
}
