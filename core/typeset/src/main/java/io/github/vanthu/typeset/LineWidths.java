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
        double others = available - Twips.whole(style.leftIndent()) - Twips.whole(style.rightIndent());
        return new LineWidths(others - Twips.whole(style.firstLineIndent()), others);
    }
}
