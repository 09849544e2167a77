package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.Stroke;
import io.github.vanthu.document.Length;

/**
 * A short horizontal line below a line of text (đường kẻ ngang).
 *
 * @param length its length
 * @param text width of the line of text above it
 * @param stroke how it is drawn
 * @param kind what draws it
 */
public record ShortRule(LengthRange length, Length text, Stroke stroke, Kind kind) {
    /** What draws a line. */
    public enum Kind {
        /** A border of a paragraph or cell. */
        BORDER,
        /** A drawn shape. */
        SHAPE,
        /** Underscores or dashes that were typed. */
        CHARACTERS,
        /** Underlined text, which the decree does not mean. */
        UNDERLINE
    }
}
