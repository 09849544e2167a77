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
 * @param blanks how many blanks the page writes right before it
 */
record Glyph(
        String text,
        double left,
        double right,
        double base,
        double size,
        Face face,
        String colour,
        int index,
        int blanks) {
    private static final double WIDEST_BLANK = 0.5;

    boolean blank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    Glyph withText(String other) {
        return new Glyph(other, left, right, base, size, face, colour, index, blanks);
    }

    Glyph after(int count) {
        return new Glyph(text, left, right, base, size, face, colour, index, count);
    }

    /** Returns whether blanks that were typed fill the gap to the character before. */
    boolean spacedFrom(Glyph before) {
        return blanks > 1 && left - before.right < WIDEST_BLANK * size * blanks;
    }

    /** Returns whether both look alike. */
    boolean looksAs(Glyph other) {
        return face.equals(other.face) && Math.abs(size - other.size) < 0.01 && colour.equals(other.colour);
    }
}
