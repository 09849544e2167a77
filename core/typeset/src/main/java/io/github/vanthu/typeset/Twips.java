package io.github.vanthu.typeset;

import io.github.vanthu.document.Length;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.TextStyle;

/** Twentieths of a point, the unit in which word processors round sizes and heights. */
final class Twips {
    private static final int PER_POINT = 20;
    private static final int RASTER = 2;
    private static final int PER_HALF_POINT = 10;

    /** Size of raised and lowered characters in hundredths of the size around them, as LibreOffice reads DOCX. */
    private static final int SCRIPT_PERCENT = 58;

    private Twips() {}

    static double points(double twips) {
        return twips / PER_POINT;
    }

    /** Returns a length in points as it stands in a DOCX, that is, rounded to twips. */
    static double whole(Length length) {
        return points(length.twips());
    }

    /** Returns the width between the margins of a page in points as it comes from a DOCX. */
    static double textWidth(PageGeometry page) {
        return points(page.width().twips() - page.left().twips() - page.right().twips());
    }

    /**
     * Returns what a space is widened by in a justified line, in points.
     *
     * <p>Word widens spaces until the line is full. LibreOffice paints them wider by whole twips and cuts off the rest, so
     * that its lines end up to 1.3 pt early. Half of the rest is in the middle of both.
     */
    static double towardsWhole(double points) {
        double whole = points(Math.floor(points * PER_POINT));
        return (whole + points) / 2;
    }

    /** Returns the nearest tenth of a point, the raster on which LibreOffice puts baselines in a PDF; halves go down. */
    static int onRaster(int twips) {
        return Math.floorDiv(twips + 1, RASTER) * RASTER;
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
