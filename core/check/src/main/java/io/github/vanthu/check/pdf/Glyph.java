package io.github.vanthu.check.pdf;

/**
 * A character at its place on a page; lengths in points, from the left and the top of the page as it is read.
 *
 * @param text the character, or several of one sign
 * @param left where it begins
 * @param right where the next one would begin
 * @param base its baseline, downwards
 * @param size its size
 * @param face its font
 * @param colour six hexadecimal digits
 * @param index its place in the order of the page's instructions
 */
record Glyph(
        String text, double left, double right, double base, double size, Face face, String colour, int index) {
    boolean blank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    Glyph withText(String other) {
        return new Glyph(other, left, right, base, size, face, colour, index);
    }

    /** Returns whether both look alike. */
    boolean looksAs(Glyph other) {
        return face.equals(other.face) && Math.abs(size - other.size) < 0.01 && colour.equals(other.colour);
    }
}
