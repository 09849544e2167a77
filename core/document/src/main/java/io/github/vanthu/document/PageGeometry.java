package io.github.vanthu.document;

/**
 * Paper and margins of a section (khổ giấy, lề trang).
 *
 * @param width width of the page as it is read (297 mm for A4 landscape)
 * @param height height of the page as it is read
 * @param top top margin, from the paper's edge to the text
 * @param bottom bottom margin
 * @param left left margin
 * @param right right margin
 * @param header distance from the paper's top edge to the header
 * @param footer distance from the paper's bottom edge to the footer
 */
public record PageGeometry(
        Length width,
        Length height,
        Length top,
        Length bottom,
        Length left,
        Length right,
        Length header,
        Length footer) {

    /** Returns the width between the left and the right margin. */
    public Length textWidth() {
        return width.minus(left).minus(right);
    }

    /** Returns the height between the top and the bottom margin. */
    public Length textHeight() {
        return height.minus(top).minus(bottom);
    }

    /** Returns whether the page is wider than high (khổ ngang). */
    public boolean landscape() {
        return width.compareTo(height) > 0;
    }

    /** Returns paper of another size with the same margins. */
    public PageGeometry on(Length otherWidth, Length otherHeight) {
        return new PageGeometry(otherWidth, otherHeight, top, bottom, left, right, header, footer);
    }

    /** Returns the same paper turned, with the margins where a reader of the turned page sees them. */
    public PageGeometry turned() {
        return new PageGeometry(/* width= */ height, /* height= */ width, top, bottom, left, right, header, footer);
    }
}
