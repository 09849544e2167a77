package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.Severity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Holds totals of a plan without a funding annex against each other (số tiền nhắc lại). */
final class Restatements {
    private final Consumer<Identity> sink;
    private final Map<Key, Clause> first = new HashMap<>();

    Restatements(Consumer<Identity> sink) {
        this.sink = sink;
    }

    private record Key(Set<String> words, Optional<Years> years) {}

    /** Takes an amount for the total of the plan, and holds it against the one before that has the same label. */
    void total(Setting setting) {
        Clause clause = setting.clause();
        Key key = new Key(new HashSet<>(Terms.core(clause.label())), setting.years());
        Optional.ofNullable(first.putIfAbsent(key, clause)).ifPresent(earlier -> hold(clause, earlier));
    }

    private void hold(Clause clause, Clause earlier) {
        Amount amount = clause.amount();
        Amount other = earlier.amount();
        List<Spot> spots = List.of(amount.spot(), other.spot());
        Closeness closeness = Closeness.restated(amount.step(), other.step());
        BigDecimal difference = amount.value().subtract(other.value()).abs();
        Discrepancy found = new Discrepancy(
                "MONEY-036",
                Severity.WARNING,
                spots,
                List.of(
                        amount.written(),
                        other.written(),
                        Closeness.dong(difference),
                        closeness.said(),
                        closeness.saidInEnglish(),
                        Differences.shortened(clause.subject())));
        boolean holds = closeness.allows(amount.value(), other.value());
        sink.accept(new Identity("MONEY-036", spots, holds ? Optional.empty() : Optional.of(found)));
    }
}
