package io.github.vanthu.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A length on paper, exact in English metric units.
 *
 * <p>One millimetre is 36,000 EMU, one point 12,700, one twip (1/20 point) 635. Lengths may be negative.
 *
 * <p>Example: {@code Length.mm("12.7").twips()} is 720.
 *
 * @param emu the length in EMU (ECMA-376 Part 1, section 20.1.2.1)
 */
public record Length(long emu) implements Comparable<Length> {
    /** No length. */
    public static final Length ZERO = new Length(0);

    private static final long EMU_PER_MM = 36_000;
    private static final long EMU_PER_POINT = 12_700;
    private static final long EMU_PER_TWIP = 635;

    /** Returns a length in whole millimetres. */
    public static Length mm(long millimetres) {
        return new Length(millimetres * EMU_PER_MM);
    }

    /** Returns a length in millimetres written as a decimal number with a point, such as {@code "12.7"}. */
    public static Length mm(String millimetres) {
        return exact(millimetres, EMU_PER_MM);
    }

    /** Returns a length in whole points. */
    public static Length pt(long points) {
        return new Length(points * EMU_PER_POINT);
    }

    /** Returns a length in points written as a decimal number with a point, such as {@code "0.5"}. */
    public static Length pt(String points) {
        return exact(points, EMU_PER_POINT);
    }

    /** Returns a length in points, rounded to the nearest EMU. */
    public static Length ofPoints(double points) {
        return new Length(Math.round(points * EMU_PER_POINT));
    }

    /** Returns a length in twips (twentieths of a point). */
    public static Length twips(long twips) {
        return new Length(twips * EMU_PER_TWIP);
    }

    private static Length exact(String decimal, long unit) {
        return new Length(new BigDecimal(decimal)
                .multiply(BigDecimal.valueOf(unit))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** Returns this length in twips, rounded to the nearest. */
    public int twips() {
        return Math.toIntExact(Math.round((double) emu / EMU_PER_TWIP));
    }

    /** Returns this length in points. */
    public double points() {
        return (double) emu / EMU_PER_POINT;
    }

    /** Returns this length in millimetres. */
    public double millimetres() {
        return (double) emu / EMU_PER_MM;
    }

    /** Returns the sum of this length and another. */
    public Length plus(Length other) {
        return new Length(emu + other.emu);
    }

    /** Returns this length less another. */
    public Length minus(Length other) {
        return new Length(emu - other.emu);
    }

    @Override
    public int compareTo(Length other) {
        return Long.compare(emu, other.emu);
    }
}
