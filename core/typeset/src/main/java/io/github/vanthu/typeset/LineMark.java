package io.github.vanthu.typeset;

import java.util.Optional;

/**
 * A straight line, horizontal or vertical; always an artifact.
 *
 * @param x1 begin, from the left edge of the page
 * @param y1 begin, from the top
 * @param x2 end, from the left edge
 * @param y2 end, from the top
 * @param thickness width of the pen in points
 */
public record LineMark(double x1, double y1, double x2, double y2, double thickness) implements Mark {
    @Override
    public Optional<Element> element() {
        return Optional.empty();
    }
}
