package io.github.vanthu.typeset;

import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.TextStyle;

/**
 * Height of a line in twips, and how much of it stands above the baseline.
 *
 * @param ascent height above the baseline, the font's line gap included
 * @param descent height below the baseline
 */
record LineHeight(int ascent, int descent) {
    static final LineHeight NONE = new LineHeight(0, 0);

    private static final int UNITS_PER_EM = 2048;

    /** Ascent and line gap of the font; LibreOffice puts the gap above the line. */
    private static final int ASCENT = 1825 + 87;

    private static final int HEIGHT = 2355;

    private static final int SINGLE = 240;

    /**
     * Distance from line to line as LibreOffice 7.4 rounds it, in twips, from 6 pt in steps of half a point (measured).
     *
     * <p>It is the font's line height to the nearest twip but for a handful of sizes.
     */
    private static final int[] MEASURED = {
        138, 150, 161, 172, 184, 195, 207, 219, 231, 242, 253, 265, 276, 288, 299, 311, 322, 333, 345, 356, 368, 379,
        392, 403, 414, 426, 437, 449, 460
    };

    private static final int FIRST_MEASURED = 12;

    /** Returns the height of a line of one style; raised and lowered text takes no more than text on the baseline. */
    static LineHeight single(TextStyle style) {
        int halfPoints = style.halfPoints();
        int ascent = ofEm(ASCENT, halfPoints);
        return new LineHeight(ascent, pitch(halfPoints) - ascent);
    }

    private static int pitch(int halfPoints) {
        int index = halfPoints - FIRST_MEASURED;
        return index >= 0 && index < MEASURED.length ? MEASURED[index] : ofEm(HEIGHT, halfPoints);
    }

    private static int ofEm(int units, int halfPoints) {
        return Math.toIntExact(Math.round(units * halfPoints * 10.0 / UNITS_PER_EM));
    }

    int height() {
        return ascent + descent;
    }

    /** Returns the height of a line that holds text of both heights. */
    LineHeight with(LineHeight other) {
        return new LineHeight(Math.max(ascent, other.ascent), Math.max(descent, other.descent));
    }

    /**
     * Returns this height under a line spacing.
     *
     * <p>As LibreOffice does it, a multiple adds space below the line and takes it from above; an exact height stands
     * for four fifths above the baseline; a least height adds space above.
     */
    LineHeight spaced(LineSpacing spacing) {
        return switch (spacing.rule()) {
            case MULTIPLE -> multiple(spacing.value());
            case EXACT -> exact(spacing.value());
            case AT_LEAST -> new LineHeight(Math.max(ascent, spacing.value() - descent), descent);
        };
    }

    private LineHeight multiple(int value) {
        int height = height() * value / SINGLE;
        return value < SINGLE ? new LineHeight(height - descent, descent) : new LineHeight(ascent, height - ascent);
    }

    private static LineHeight exact(int value) {
        int above = value * 4 / 5;
        return new LineHeight(above, value - above);
    }
}
