package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.reference.Printing.Printed;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was found while references were replaced. */
final class ReferenceFindings {
    private final List<Discrepancy> found = new ArrayList<>();
    private int references;
    private int faults;
    private int unchecked;
    private Spot last = Spot.of("");

    /**
     * Counts one more reference.
     *
     * @throws ReferenceFault if there are too many, told once
     */
    void count() {
        references++;
        if (references > Limit.REFERENCES.value()) {
            throw references == Limit.REFERENCES.value() + 1
                    ? ReferenceFault.beyond("REF-031", Limit.REFERENCES)
                    : ReferenceFault.elsewhere();
        }
    }

    /** Returns what a reference gives, or nothing after keeping its fault; too many faults end all asking. */
    <T> Optional<T> unlessFaulty(Spot spot, Supplier<T> asked) {
        if (faults >= Limit.PROBLEMS.value()) {
            unchecked++;
            last = spot;
            return Optional.empty();
        }
        try {
            return Optional.of(asked.get());
        } catch (ReferenceFault fault) {
            if (!fault.toldElsewhere()) {
                faults++;
                found.add(fault.at(spot));
            }
            return Optional.empty();
        }
    }

    /** Keeps that rounding changed a printed figure. */
    void rounded(String code, Spot spot, Printed printed) {
        BigDecimal lost = printed.lost();
        found.add(new Discrepancy(
                code,
                Severity.INFO,
                List.of(spot),
                List.of(
                        printed.text(),
                        new Money(lost.abs(), MoneyUnit.DONG).figure(),
                        lost.signum() > 0 ? "nhỏ hơn" : "lớn hơn",
                        lost.signum() > 0 ? "less" : "more")));
    }

    /** Returns all that was found. */
    List<Discrepancy> all() {
        List<Discrepancy> all = new ArrayList<>(found);
        if (unchecked > 0) {
            all.add(new Discrepancy("REF-032", Severity.ERROR, List.of(last), List.of(String.valueOf(unchecked))));
        }
        return all;
    }

    /** Returns whether a reference is at fault. */
    boolean faulty() {
        return faults > 0;
    }
}
