package io.github.vanthu.check.pdf;

/**
 * The width in which lines stand; in points from the left of the page.
 *
 * @param left its left edge
 * @param right its right edge
 */
record Room(double left, double right) {
    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }
}
