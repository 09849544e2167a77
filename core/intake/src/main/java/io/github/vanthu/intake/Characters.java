package io.github.vanthu.intake;

import java.util.Locale;

/** How characters that cannot be printed are called. */
final class Characters {
    private Characters() {}

    /** Returns the name of a character in the manner of the Unicode standard, such as {@code U+00AD}. */
    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
