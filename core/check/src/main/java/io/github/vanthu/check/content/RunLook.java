package io.github.vanthu.check.content;

/**
 * How characters look, every value effective: styles, themes and tables are resolved (định dạng ký tự).
 *
 * @param font family of the font that the characters are shown in, such as "Times New Roman"; of a PDF without the subset's prefix and
 *     the face
 * @param size size in points
 * @param bold bold
 * @param italic italic
 * @param underlined underlined (gạch chân), by the font formatting
 * @param struck struck through
 * @param capitals whether capitals come from formatting (all caps or small caps) and not from the text
 * @param colour six hexadecimal digits such as "000000"; "auto" where the file leaves it open
 * @param shaded whether there is a highlight or a shading behind the characters
 * @param raised raised or lowered and smaller
 * @param styled whether font or size are named only by styles or defaults and not at the characters themselves
 */
public record RunLook(
        String font,
        double size,
        boolean bold,
        boolean italic,
        boolean underlined,
        boolean struck,
        boolean capitals,
        String colour,
        boolean shaded,
        boolean raised,
        boolean styled) {

    /** Returns an upright black look in a font. */
    public static RunLook of(String font, double size) {
        return new RunLook(font, size, false, false, false, false, false, "auto", false, false, false);
    }

    /** Returns this look with other weight and slope. */
    public RunLook with(boolean otherBold, boolean otherItalic) {
        return new RunLook(
                font, size, otherBold, otherItalic, underlined, struck, capitals, colour, shaded, raised, styled);
    }

    /** Returns whether the colour is black or left open. */
    public boolean black() {
        return colour.equals("auto") || colour.equals("000000");
    }
}
