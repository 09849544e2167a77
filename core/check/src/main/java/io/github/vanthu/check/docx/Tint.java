package io.github.vanthu.check.docx;

import java.util.Locale;

/** Lightens and darkens colours of a theme (ECMA-376 Part 1, 17.3.2.6: themeTint, themeShade). */
final class Tint {
    private static final int HEX = 16;
    private static final int FULL = 255;

    private Tint() {}

    /** Returns a colour with a tint and a shade, each two hexadecimal digits or empty. */
    static String of(String colour, String tint, String shade) {
        if (!colour.matches("[0-9A-F]{6}")) {
            return colour;
        }
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < colour.length(); at += 2) {
            double part = Integer.parseInt(colour.substring(at, at + 2), HEX);
            part = part * share(shade);
            part = part * share(tint) + FULL * (1 - share(tint));
            out.append(String.format(Locale.ROOT, "%02X", Math.round(part)));
        }
        return out.toString();
    }

    private static double share(String digits) {
        return digits.matches("[0-9A-Fa-f]{1,2}") ? Integer.parseInt(digits, HEX) / (double) FULL : 1;
    }
}
