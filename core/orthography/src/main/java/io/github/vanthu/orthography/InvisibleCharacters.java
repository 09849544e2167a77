package io.github.vanthu.orthography;

/** Which characters do not belong in the text of a plan (ký tự điều khiển, ký tự ẩn). */
public final class InvisibleCharacters {
    private InvisibleCharacters() {}

    /** Returns whether a character can neither be printed nor be left out without a loss. */
    public static boolean control(int c) {
        boolean layout = c == '\n' || c == '\t';
        boolean separator = c == 0x2028 || c == 0x2029 || c == 0xFFFE || c == 0xFFFF;
        return (Character.isISOControl(c) && !layout) || separator;
    }

    /** Returns whether a code point is half a character. */
    static boolean half(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Returns whether a character prints nothing and is left out: soft hyphen, zero width, direction marks. */
    public static boolean invisible(int c) {
        return c == 0x00AD
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069);
    }
}
