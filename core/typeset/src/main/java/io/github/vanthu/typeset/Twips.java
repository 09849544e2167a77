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
}
