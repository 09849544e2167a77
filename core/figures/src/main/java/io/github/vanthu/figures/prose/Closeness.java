package io.github.vanthu.figures.prose;

import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;

/**
 * How far two amounts may lie apart, and how a finding says so (dung sai).
 *
 * @param most the limit in đồng
 * @param included whether a difference as large as the limit is allowed
 */
record Closeness(BigDecimal most, boolean included) {
    /** Returns the tolerance of one figure restated: nothing in the same unit, less than one step of the coarser figure else. */
    static Closeness restated(BigDecimal step, BigDecimal other) {
        return step.compareTo(other) == 0
                ? new Closeness(BigDecimal.ZERO, true)
                : new Closeness(step.max(other), false);
    }

    /**
     * Returns the tolerance of a sum: half a step for each addend that is coarser than the whole, less than one step of a coarser whole.
     *
     * @param whole step of the whole
     * @param parts steps of the addends
     */
    static Closeness sum(BigDecimal whole, List<BigDecimal> parts) {
        BigDecimal coarsest = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (coarsest.compareTo(whole) < 0) {
            return new Closeness(whole, false);
        }
        BigDecimal halves = parts.stream()
                .filter(step -> step.compareTo(whole) > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(2));
        return new Closeness(halves, true);
    }

    boolean allows(BigDecimal a, BigDecimal b) {
        int compared = a.subtract(b).abs().compareTo(most);
        return compared < 0 || (included && compared == 0);
    }

    /** Returns the tolerance for a Vietnamese message. */
    String said() {
        if (most.signum() == 0) {
            return "phải khớp từng đồng";
        }
        return (included ? "được lệch tối đa " : "được lệch dưới ") + dong(most) + " đồng do làm tròn";
    }

    /** Returns the tolerance for an English message. */
    String saidInEnglish() {
        if (most.signum() == 0) {
            return "they must agree exactly";
        }
        return (included ? "at most " : "less than ") + dong(most) + " đồng may be lost by rounding";
    }

    static String dong(BigDecimal value) {
        return new Money(value, MoneyUnit.DONG).figure();
    }
}
