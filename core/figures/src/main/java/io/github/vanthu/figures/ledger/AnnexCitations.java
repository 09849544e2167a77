package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Rows whose details stand in another annex hold that annex's total (dòng có phụ lục chi tiết).
 *
 * <p>A row counts if its text or a cell says "chi tiết tại Phụ lục II", or a cell says nothing but "Phụ lục 02", and it
 * cites one other annex. Amounts in different units may differ by less than one unit of the coarser's last digit.
 */
final class AnnexCitations {
    private final Map<Integer, LedgerTable> numbered = new HashMap<>();

    private AnnexCitations(Ledger ledger) {
        List<LedgerTable> tables = ledger.tables();
        for (int at = 0; at < tables.size(); at++) {
            LedgerTable table = tables.get(at);
            int position = at + 1;
            Optional<Integer> number =
                    table.annex().label().map(AnnexNumber::labelled).orElse(Optional.of(position));
            number.ifPresent(known -> numbered.putIfAbsent(known, table));
        }
    }

    static void run(Ledger ledger, Consumer<Identity> sink) {
        if (ledger.tables().size() > 1) {
            AnnexCitations citations = new AnnexCitations(ledger);
            ledger.tables().forEach(table -> RowWalk.all(table, row -> citations.row(table, row, sink)));
        }
    }

    private void row(LedgerTable table, LedgerRow row, Consumer<Identity> sink) {
        Set<Integer> cited = new TreeSet<>(AnnexNumber.detailed(row.item()));
        row.cells().values().forEach(cell -> cited.addAll(AnnexNumber.detailed(cell.text())));
        if (cited.size() == 1) {
            int number = cited.iterator().next();
            Optional.ofNullable(numbered.get(number))
                    .filter(other -> !other.equals(table))
                    .ifPresent(other -> held(table, row, other, number).forEach(sink));
        }
    }

    private static List<Identity> held(LedgerTable table, LedgerRow row, LedgerTable other, int number) {
        List<Identity> identities = new ArrayList<>();
        for (LedgerColumn column : table.moneyColumns()) {
            Optional<Figure> figure = row.figure(column.id());
            Optional<Figure> total = counterpart(table, column, other).flatMap(one -> other.grandTotal(one.id()));
            if (figure.isPresent() && total.isPresent()) {
                identities.add(held(table, column, figure.get(), total.get(), number));
            }
        }
        return identities;
    }

    /** The column of the other annex with the same name; the only or total column stands for an only one. */
    private static Optional<LedgerColumn> counterpart(LedgerTable table, LedgerColumn column, LedgerTable other) {
        Optional<LedgerColumn> same = other.moneyColumns().stream()
                .filter(one -> one.id().equals(column.id()) || one.name().equalsIgnoreCase(column.name()))
                .findFirst();
        boolean main = table.mainColumn().filter(column::equals).isPresent();
        return same.isPresent() || !main ? same : other.mainColumn();
    }

    private static Identity held(LedgerTable table, LedgerColumn column, Figure figure, Figure total, int number) {
        List<Spot> spots = List.of(Spot.of(figure.pointer()), Spot.of(total.pointer()));
        Tolerance tolerance = Tolerance.ofRestated(figure, total);
        if (tolerance.allows(figure.value().subtract(total.value()))) {
            return new Identity(Rule.CITED_ANNEX.code(), spots, Optional.empty());
        }
        Wording annex = new Wording(AnnexNumber.name(number), AnnexNumber.name(number));
        Measure measure = Measure.of(column, table.unit());
        Mismatch mismatch = new Mismatch(annex, total.value(), figure, tolerance, Wording.NONE, measure);
        return new Identity(Rule.CITED_ANNEX.code(), spots, Optional.of(mismatch.found(Rule.CITED_ANNEX, spots)));
    }
}
