package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.Column;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import java.math.BigDecimal;

/**
 * What the numbers of a column count, and how messages write them.
 *
 * @param unit unit in which a value is written
 * @param suffix what stands behind the number
 */
record Measure(MoneyUnit unit, String suffix) {
    /** Returns what the numbers of a column of an annex count. */
    static Measure of(LedgerColumn column, MoneyUnit unit) {
        if (column.amount()) {
            return amount(unit);
        }
        return new Measure(MoneyUnit.DONG, column.kind() == Column.Kind.PERCENT ? "%" : "");
    }

    /** Returns amounts in a unit; messages say "nghìn đồng" where tables print "1.000 đồng". */
    static Measure amount(MoneyUnit unit) {
        return new Measure(unit, " " + (unit == MoneyUnit.THOUSAND ? "nghìn đồng" : unit.text()));
    }

    /** Writes a value, such as "523.000.000 đồng". */
    String text(BigDecimal value) {
        return number(value) + suffix;
    }

    /** Writes a value without what it counts. */
    String number(BigDecimal value) {
        return new Money(value, unit).figure();
    }
}
