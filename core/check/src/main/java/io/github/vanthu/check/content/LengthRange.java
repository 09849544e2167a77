package io.github.vanthu.check.content;

import io.github.vanthu.document.Length;

/**
 * A length as far as it is known: it lies between two lengths, both included (khoảng đo).
 *
 * <p>A DOCX says a length exactly; on the pages of a PDF some can only be bounded, such as a bottom margin above which the
 * text happens to end. A rule is broken only where no length within the range would keep it.
 *
 * @param from the shortest
 * @param to the longest, not shorter
 */
public record LengthRange(Length from, Length to) {
    /** Half of the accuracy that rules are held to, 0.1 mm. */
    public static final Length TOLERANCE = Length.twips(6);

    /** Checks the order. */
    public LengthRange {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("a range must not end before it begins: " + from + " to " + to);
        }
    }

    /** Returns the range of a length that is known exactly. */
    public static LengthRange exactly(Length length) {
        return new LengthRange(length, length);
    }

    /** Returns a range around a measured length. */
    public static LengthRange about(Length length, Length tolerance) {
        return new LengthRange(length.minus(tolerance), length.plus(tolerance));
    }

    /** Returns whether the length may be one between two others, within the tolerance of rules. */
    public boolean mayLieBetween(Length least, Length most) {
        return to.plus(TOLERANCE).compareTo(least) >= 0 && from.minus(TOLERANCE).compareTo(most) <= 0;
    }

    /** Returns whether the length may be another one, within the tolerance of rules. */
    public boolean mayBe(Length length) {
        return mayLieBetween(length, length);
    }

    /** Returns the length in the middle, for messages. */
    public Length middle() {
        return new Length((from.emu() + to.emu()) / 2);
    }
}
