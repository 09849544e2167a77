package io.github.vanthu.typeset;

import io.github.vanthu.document.TextStyle;

/** Twentieths of a point, the unit in which word processors round sizes and heights. */
final class Twips {
    private static final int PER_POINT = 20;
    private static final int PER_HALF_POINT = 10;

    /** Size of raised and lowered characters in hundredths of the size around them, as LibreOffice reads DOCX. */
    private static final int SCRIPT_PERCENT = 58;

    private Twips() {}

    static double points(double twips) {
        return twips / PER_POINT;
    }

    static int size(TextStyle style) {
        int full = style.halfPoints() * PER_HALF_POINT;
        return style.position() == TextStyle.Position.BASELINE ? full : full * SCRIPT_PERCENT / 100;
    }

    /** Returns how far characters of a style stand above the baseline: raised ones end where the line's ascent ends. */
    static int raise(TextStyle style) {
        LineHeight line = LineHeight.single(style);
        return switch (style.position()) {
            case BASELINE -> 0;
            case SUPERSCRIPT -> line.ascent() * (100 - SCRIPT_PERCENT) / 100;
            case SUBSCRIPT -> -line.descent() * (100 - SCRIPT_PERCENT) / 100;
        };
    }
}
