package io.github.vanthu.check.clean;

/**
 * How the short lines below names and titles are drawn.
 *
 * <p>A line is drawn at the paragraph above it or stands below as a paragraph of its own.
 */
interface ShortLine {
    /** Returns what is drawn at the end of the paragraph above. */
    default String at(Pen pen, Role role, int length) {
        return "";
    }

    /** Returns what stands below the paragraph. */
    default String below(Pen pen, Role role, int room, int length) {
        return "";
    }
}
