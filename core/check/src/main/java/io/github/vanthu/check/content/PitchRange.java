package io.github.vanthu.check.content;

/**
 * The distance of lines in multiples of a single line, as far as it is known (giãn dòng).
 *
 * @param from the least multiple
 * @param to the largest multiple
 */
public record PitchRange(double from, double to) {
    /** Multiples that differ less are the same. */
    public static final double TOLERANCE = 0.02;

    /** Returns the range of a known multiple. */
    public static PitchRange exactly(double multiple) {
        return new PitchRange(multiple, multiple);
    }

    /** Returns whether the multiple may lie between two others. */
    public boolean mayLieBetween(double least, double most) {
        return to + TOLERANCE >= least && from - TOLERANCE <= most;
    }
}
