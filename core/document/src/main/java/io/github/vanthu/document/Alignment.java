package io.github.vanthu.document;

/** How the lines of a paragraph stand between its indents (ECMA-376 Part 1, section 17.18.44). */
public enum Alignment {
    /** Flush left (căn trái). */
    LEFT,
    /** Centred (căn giữa). */
    CENTRE,
    /** Flush right (căn phải). */
    RIGHT,
    /** Flush on both sides, the last line flush left (căn đều hai bên). */
    JUSTIFY
}
