package io.github.vanthu.samples.agreement;

import java.util.Locale;

/**
 * The words that stand side by side on a page; lengths are points from the page's top left corner.
 *
 * @param page its page, from 1
 * @param text its words with a space between
 * @param left its left edge
 * @param right its right edge
 * @param baseline the baseline of its first word
 */
public record PlacedLine(int page, String text, double left, double right, double baseline) {
    /** Returns how far an edge or the baseline stands from another line's, at most. */
    double distance(PlacedLine other) {
        double edges = Math.max(Math.abs(left - other.left), Math.abs(right - other.right));
        return Math.max(edges, Math.abs(baseline - other.baseline));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "page %d, %.1f to %.1f, baseline %.1f: %s", page, left, right, baseline, shortened(text));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
