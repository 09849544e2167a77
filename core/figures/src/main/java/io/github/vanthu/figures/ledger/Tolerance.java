package io.github.vanthu.figures.ledger;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much a figure may differ from what its parts make (sai số cho phép).
 *
 * <p>Nothing if all are printed equally fine. Parts printed coarser than the whole may each be off by half their last
 * digit; a whole printed coarser than its parts, by less than one unit of its last digit.
 *
 * @param limit the greatest difference
 * @param reached whether the limit itself is allowed
 */
public record Tolerance(BigDecimal limit, boolean reached) {
    /** No difference. */
    public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, true);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Returns how much a sum of parts may differ from the whole as it is printed. */
    public static Tolerance ofSum(Figure whole, List<Figure> parts) {
        BigDecimal coarse = BigDecimal.ZERO;
        boolean finer = false;
        for (Figure part : parts) {
            int order = part.step().compareTo(whole.step());
            coarse = order > 0 ? coarse.add(half(part)) : coarse;
            finer |= order < 0;
        }
        return finer ? new Tolerance(coarse.add(whole.step()), false) : new Tolerance(coarse, true);
    }

    /** Returns how much two figures of the same amount may differ: less than one unit of the coarser one's last digit. */
    public static Tolerance ofRestated(Figure one, Figure other) {
        int order = one.step().compareTo(other.step());
        return order == 0 ? NONE : new Tolerance((order > 0 ? one : other).step(), false);
    }

    /** Returns how much a computed value may differ from the figure that rounds it half up: half its last digit. */
    public static Tolerance ofRounded(Figure result) {
        return new Tolerance(half(result), true);
    }

    /** Returns whether a difference may be. */
    public boolean allows(BigDecimal difference) {
        int order = difference.abs().compareTo(limit);
        return order < 0 || (order == 0 && reached);
    }

    /** Returns whether there is one. */
    public boolean none() {
        return limit.signum() == 0;
    }

    private static BigDecimal half(Figure figure) {
        return figure.step().multiply(HALF);
    }
}
