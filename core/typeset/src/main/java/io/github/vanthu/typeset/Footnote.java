package io.github.vanthu.typeset;

import java.util.List;

/**
 * A footnote with its lines broken.
 *
 * @param boxes its paragraphs
 * @param height its height in twips
 */
record Footnote(List<Box> boxes, int height) {
    static Footnote of(List<Box> boxes) {
        return new Footnote(
                boxes, Column.fill(Flow.of(boxes), Room.ENDLESS, true).height());
    }
}
