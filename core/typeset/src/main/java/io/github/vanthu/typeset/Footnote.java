package io.github.vanthu.typeset;

import java.util.List;

/**
 * A footnote with its lines broken.
 *
 * @param boxes its paragraphs, at least one
 * @param height its height in twips
 * @param least the height of the part that must stand on the page of its call
 */
record Footnote(List<ParagraphBox> boxes, int height, int least) {
    static Footnote of(List<ParagraphBox> boxes) {
        int height = Column.fill(Flow.of(boxes), Room.ENDLESS, true).height();
        return new Footnote(boxes, height, Math.min(height, boxes.get(0).leastHeight()));
    }
}
