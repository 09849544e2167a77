package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.ledger.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure that a reference names or an annex computes (số liệu).
 *
 * @param measure what it measures
 * @param value in đồng, pieces or percent
 * @param figures the printed figures that it is made of
 */
record Amount(Measure measure, BigDecimal value, List<Figure> figures) {
    /** What a figure measures. */
    enum Measure {
        /** đồng. */
        MONEY("số tiền", "an amount of money"),
        /** Pieces: rows, or a quantity in its own unit. */
        COUNT("số lượng", "a count"),
        /** Percent. */
        SHARE("tỷ lệ", "a share");

        private final String vietnamese;
        private final String english;

        Measure(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        String vietnamese() {
            return vietnamese;
        }

        String english() {
            return english;
        }
    }

    /** Returns the sum of amounts of one measure, which must not be none. */
    static Amount sum(List<Amount> amounts) {
        if (amounts.size() == 1) {
            return amounts.get(0);
        }
        List<Figure> all = new ArrayList<>();
        BigDecimal value = BigDecimal.ZERO;
        for (Amount amount : amounts) {
            value = value.add(amount.value);
            all.addAll(amount.figures);
        }
        return new Amount(amounts.get(0).measure, value, all);
    }

    /** Returns the product of this and another amount, or nothing if it measures nothing, as money times money. */
    Optional<Amount> times(Amount other) {
        if (measure == Measure.MONEY && other.measure == Measure.MONEY) {
            return Optional.empty();
        }
        boolean money = measure == Measure.MONEY || other.measure == Measure.MONEY;
        Measure product = money ? Measure.MONEY : measure == Measure.COUNT ? other.measure : measure;
        BigDecimal factor = scaled(this).multiply(scaled(other));
        List<Figure> both = new ArrayList<>(figures);
        both.addAll(other.figures);
        boolean share = product == Measure.SHARE;
        return Optional.of(new Amount(product, share ? factor.movePointRight(2) : factor, both));
    }

    private static BigDecimal scaled(Amount amount) {
        return amount.measure == Measure.SHARE ? amount.value.movePointLeft(2) : amount.value;
    }

    /** Returns this amount with another value. */
    Amount withValue(BigDecimal other) {
        return new Amount(measure, other, figures);
    }
}
