package io.github.vanthu.intake;

import java.util.Locale;

/** Which characters do not belong in the text of a plan. */
final class Characters {
    private Characters() {}

    /** Returns whether a character can neither be printed nor be left out without a loss. */
    static boolean control(char c) {
        boolean layout = c == '\n' || c == '\t';
        return (Character.isISOControl(c) && !layout) || c == '\u2028' || c == '\u2029' || c >= '\uFFFE';
    }

    /** Returns whether a character prints nothing and is left out: soft hyphen, zero width, direction marks. */
    static boolean invisible(char c) {
        return c == '\u00AD'
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069');
    }

    /** Returns the name of a character in the manner of the Unicode standard, such as {@code U+00AD}. */
    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
