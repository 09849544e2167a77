package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The laws that heads suggest and rows confirm.
 *
 * <p>A suggestion counts as a law of the table only if some row shows it and no more rows break it than show it; so one
 * wrong figure does not silence it, and a table whose heads mean something else gives no alarm.
 */
final class ReadLaws {
    private static final int SHARES = 2;

    private final LedgerTable table;
    private final List<ColumnLaw> stated;

    ReadLaws(LedgerTable table, List<ColumnLaw> stated) {
        this.table = table;
        this.stated = stated;
    }

    List<ColumnLaw> laws() {
        List<ColumnLaw> laws = new ArrayList<>();
        Partitions.of(table.columns()).forEach((whole, candidates) -> laws.addAll(sums(whole, candidates)));
        product().ifPresent(laws::add);
        shares().forEach(laws::add);
        return laws;
    }

    private List<SumLaw> sums(LedgerColumn whole, Set<Set<LedgerColumn>> candidates) {
        List<SumLaw> confirmed = candidates.stream()
                .map(parts -> sum(Rule.HEADS_SUM, whole, parts))
                .filter(law -> Evidence.of(law, table).convincing())
                .toList();
        return confirmed.stream()
                .filter(law -> confirmed.stream().noneMatch(other -> larger(other, law)))
                .filter(law -> !known(law))
                .toList();
    }

    private SumLaw sum(Rule rule, LedgerColumn whole, Set<LedgerColumn> parts) {
        return new SumLaw(rule, whole, List.copyOf(parts), Set.of(), Measure.of(whole, table.unit()));
    }

    private static boolean larger(SumLaw one, SumLaw other) {
        return one.inputs().size() > other.inputs().size() && one.inputs().containsAll(other.inputs());
    }

    private boolean known(ColumnLaw law) {
        return stated.stream()
                .anyMatch(other -> other.result().equals(law.result())
                        && new HashSet<>(other.inputs()).equals(new HashSet<>(law.inputs())));
    }

    private boolean stated(LedgerColumn result) {
        return stated.stream().anyMatch(law -> law.result().equals(result));
    }

    /** Quantity times unit price is the next amount; with several quantities, the one or all that the rows confirm. */
    private Optional<ColumnLaw> product() {
        List<LedgerColumn> prices = ofKind(Column.Kind.PRICE);
        List<LedgerColumn> quantities = ofKind(Column.Kind.QUANTITY);
        if (prices.size() != 1 || quantities.isEmpty()) {
            return Optional.empty();
        }
        return table.moneyColumns().stream()
                .filter(amount -> !stated(amount))
                .flatMap(amount -> factors(quantities, prices.get(0)).stream()
                        .<ColumnLaw>map(factors -> new ProductLaw(amount, factors, Measure.of(amount, table.unit()))))
                .filter(law -> Evidence.of(law, table).convincing())
                .findFirst();
    }

    private static List<List<LedgerColumn>> factors(List<LedgerColumn> quantities, LedgerColumn price) {
        List<List<LedgerColumn>> choices = new ArrayList<>();
        List<LedgerColumn> all = new ArrayList<>(quantities);
        all.add(price);
        choices.add(all);
        quantities.forEach(quantity -> choices.add(List.of(quantity, price)));
        return choices;
    }

    private List<LedgerColumn> ofKind(Column.Kind kind) {
        return table.columns().stream().filter(column -> column.kind() == kind).toList();
    }

    private List<ColumnLaw> shares() {
        List<ColumnLaw> laws = new ArrayList<>();
        ofKind(Column.Kind.PERCENT).stream()
                .filter(share -> !stated(share))
                .forEach(share -> share(share).ifPresent(laws::add));
        return laws;
    }

    /** A share is that of a row in the total, or of one amount in another of the same row. */
    private Optional<ColumnLaw> share(LedgerColumn share) {
        List<ColumnLaw> candidates = new ArrayList<>();
        for (LedgerColumn part : table.moneyColumns()) {
            table.total().ifPresent(total -> candidates.add(share(share, part, part, Optional.of(total))));
            table.moneyColumns().stream()
                    .filter(whole -> !whole.equals(part))
                    .forEach(whole -> candidates.add(share(share, part, whole, Optional.empty())));
        }
        return candidates.stream()
                .filter(law -> Evidence.of(law, table).strong(SHARES))
                .findFirst();
    }

    private ColumnLaw share(LedgerColumn share, LedgerColumn part, LedgerColumn whole, Optional<LedgerRow> total) {
        return new ShareLaw(share, part, whole, total, ShareLaw.PERCENT, Measure.of(share, table.unit()));
    }
}
