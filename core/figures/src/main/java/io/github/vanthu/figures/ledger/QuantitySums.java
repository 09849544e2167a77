package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Identity;
import io.github.vanthu.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Quantities that must add up: a parent or the total gives one, and the parts count the same thing (số lượng cùng ĐVT).
 *
 * <p>Where the table has no column of units, its rows must show that the quantities are sums.
 */
final class QuantitySums {
    private static final Pattern UNIT_HEAD = Pattern.compile("(?iU)\\s*(?:đvt|đơn vị(?: tính)?)\\s*", Pattern.DOTALL);

    private final LedgerTable table;
    private final Optional<LedgerColumn> units;

    QuantitySums(LedgerTable table) {
        this.table = table;
        this.units = table.columns().stream()
                .filter(column -> column.kind() == Column.Kind.TEXT
                        && UNIT_HEAD.matcher(column.title()).matches())
                .findFirst();
    }

    void run(Consumer<Identity> sink) {
        table.columns().stream()
                .filter(column -> column.kind() == Column.Kind.QUANTITY)
                .forEach(column -> run(column, sink));
    }

    private void run(LedgerColumn column, Consumer<Identity> sink) {
        SumVerdict verdict = SumVerdict.ofRows(Rule.QUANTITY, Measure.of(column, table.unit()));
        List<Identity> identities = new ArrayList<>();
        new RowSums(column, this::unit, (rule, whole, addition, open) -> {
                    if (!open && rule != Rule.OF_WHICH && comparable(whole, addition)) {
                        identities.add(verdict.equal(addition));
                    }
                })
                .run(table);
        long broken =
                identities.stream().filter(one -> one.broken().isPresent()).count();
        if (units.isPresent() || 2 * broken <= identities.size()) {
            identities.forEach(sink);
        }
    }

    private String unit(LedgerRow row) {
        return units.map(column -> row.text(column.id()).strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private boolean comparable(LedgerRow whole, Addition addition) {
        if (addition.addends().size() < 2) {
            return false;
        }
        String unit = addition.addends().get(0).unit();
        boolean alike =
                addition.addends().stream().allMatch(addend -> addend.unit().equals(unit));
        boolean named = units.isEmpty() || !unit.isEmpty();
        return alike && named && (unit(whole).isEmpty() || unit(whole).equals(unit));
    }
}
