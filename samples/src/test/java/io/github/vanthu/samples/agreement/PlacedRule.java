package io.github.vanthu.samples.agreement;

import java.util.Locale;

/**
 * A straight line drawn on a page; lengths are points from the page's top left corner.
 *
 * @param page its page, from 1
 * @param horizontal whether it runs from left to right, else from top to bottom
 * @param position its distance from the top if it is horizontal, else from the left
 * @param start where it begins
 * @param end where it ends
 */
record PlacedRule(int page, boolean horizontal, double position, double start, double end) {
    /** Returns how far a rule of the same direction and page is off, at most. */
    double distance(PlacedRule other) {
        double ends = Math.max(Math.abs(start - other.start), Math.abs(end - other.end));
        return Math.max(ends, Math.abs(position - other.position));
    }

    @Override
    public String toString() {
        String direction = horizontal ? "horizontal" : "vertical";
        return String.format(
                Locale.ROOT, "page %d, %s rule at %.1f from %.1f to %.1f", page, direction, position, start, end);
    }
}
