package io.github.vanthu.figures.ledger;

import java.math.BigDecimal;
import java.util.function.Supplier;

/**
 * A figure that counts in a sum.
 *
 * @param figure the figure
 * @param minus whether it is taken off
 * @param name how messages name its row or column, asked only when something is found
 * @param unit what it counts, such as "sản phẩm"; empty for amounts
 */
record Addend(Figure figure, boolean minus, Supplier<String> name, String unit) {
    /** Makes an amount of a column. */
    static Addend of(Figure figure, boolean minus, LedgerColumn column) {
        return new Addend(figure, minus, column::name, "");
    }

    /** Returns what it adds. */
    BigDecimal value() {
        return minus ? figure.value().negate() : figure.value();
    }
}
