package io.github.vanthu.typeset;

import io.github.vanthu.document.ParagraphStyle;

/**
 * Widths that the lines of a paragraph may fill, in points.
 *
 * @param first width of the first line
 * @param others width of every other line
 */
record LineWidths(double first, double others) {
    /** Returns the widths inside the indents of a style. */
    static LineWidths of(ParagraphStyle style, double available) {
        double others =
                available - style.leftIndent().points() - style.rightIndent().points();
        return new LineWidths(others - style.firstLineIndent().points(), others);
    }
}
