package io.github.vanthu.check.pdf;

/**
 * A straight stroke or a filled rectangle on a page; lengths in points, from the left and the top of the page as it is read.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 * @param solid whether it is one unbroken line
 * @param colour six hexadecimal digits
 */
record Ink(double left, double top, double right, double bottom, boolean solid, String colour) {
    /** Thickness in points up to which a rectangle is taken for a line. */
    static final double THIN = 3;

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean horizontal() {
        return height() <= THIN && width() > THIN;
    }

    boolean vertical() {
        return width() <= THIN && height() > THIN;
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }
}
