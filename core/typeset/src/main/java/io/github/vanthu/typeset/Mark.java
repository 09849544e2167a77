package io.github.vanthu.typeset;

import java.util.Optional;

/**
 * Something black on a page; lengths are points, from the page's left and top edge.
 *
 * <p>A mark without element is an artifact: a page number, a line, a repeated head row (ISO 32000-1, 14.8.2.2).
 */
public sealed interface Mark permits TextMark, LineMark {
    /** Returns the element that this mark belongs to, or nothing for an artifact. */
    Optional<Element> element();
}
