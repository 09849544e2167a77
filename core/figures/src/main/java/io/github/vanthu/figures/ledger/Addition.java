package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures and the figure that they must add up to.
 *
 * @param whole the sum as it is printed
 * @param addends what adds up
 */
record Addition(Figure whole, List<Addend> addends) {
    BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Addend addend : addends) {
            sum = sum.add(addend.value());
        }
        return sum;
    }

    /** Returns by how much the whole exceeds the sum. */
    BigDecimal excess() {
        return whole.value().subtract(sum());
    }

    Tolerance tolerance() {
        return Tolerance.ofSum(whole, figures());
    }

    boolean holds() {
        return tolerance().allows(excess());
    }

    List<Figure> figures() {
        return addends.stream().map(Addend::figure).toList();
    }

    /** Returns all data that are bound, the sum first. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>(addends.size() + 1);
        spots.add(Spot.of(whole.pointer()));
        addends.forEach(addend -> spots.add(Spot.of(addend.figure().pointer())));
        return spots;
    }
}
