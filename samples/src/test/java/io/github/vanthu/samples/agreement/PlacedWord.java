package io.github.vanthu.samples.agreement;

/**
 * A word where a PDF shows it; lengths are points from the page's top left corner.
 *
 * @param text its characters, NFC
 * @param left its left edge
 * @param right its right edge
 * @param baseline the baseline of its largest characters
 * @param size the size of its largest characters
 */
record PlacedWord(String text, double left, double right, double baseline, double size) {
    /** Returns the middle between the ascent and the descent of its font, which raised characters hardly move. */
    double middle() {
        return baseline - 0.34 * size;
    }
}
