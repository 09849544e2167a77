package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.ledger.FundingSources;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The columns of an annex that a call names by source, year or column.
 *
 * @param table the annex
 * @param wanted what the call says
 */
record ColumnChoice(LedgerTable table, Selection wanted) {
    /** Returns the columns to add up, at least one. */
    List<LedgerColumn> columns() {
        List<LedgerColumn> candidates = column();
        candidates = narrowed(candidates, wanted.source().isPresent(), this::hasSource, "REF-003");
        candidates = narrowed(candidates, wanted.year().isPresent(), this::hasYear, "REF-004");
        return ColumnCover.of(candidates);
    }

    private List<LedgerColumn> column() {
        Optional<String> name = wanted.column();
        if (name.isEmpty()) {
            return moneyColumns();
        }
        List<LedgerColumn> numeric =
                table.columns().stream().filter(LedgerColumn::numeric).toList();
        List<LedgerColumn> called = KnownNames.called(name.get(), numeric, LedgerColumn::id);
        List<LedgerColumn> found = called.isEmpty()
                ? numeric.stream()
                        .filter(column -> column.heads().stream().anyMatch(head -> KnownNames.same(head, name.get())))
                        .toList()
                : called;
        if (found.isEmpty()) {
            List<String> known = numeric.stream().map(LedgerColumn::id).toList();
            throw KnownNames.unknown("REF-006", name.get(), known, table.id());
        }
        return found;
    }

    private List<LedgerColumn> moneyColumns() {
        if (table.moneyColumns().isEmpty()) {
            throw ReferenceFault.of("REF-021", table.id());
        }
        return table.moneyColumns();
    }

    private List<LedgerColumn> narrowed(
            List<LedgerColumn> candidates, boolean asked, Predicate<LedgerColumn> wantedOne, String unknown) {
        if (!asked) {
            return candidates;
        }
        List<LedgerColumn> found = candidates.stream().filter(wantedOne).toList();
        if (found.isEmpty()) {
            throw table.columns().stream().anyMatch(wantedOne)
                    ? ReferenceFault.of("REF-009", table.id())
                    : unknown(unknown);
        }
        return found;
    }

    private ReferenceFault unknown(String code) {
        boolean source = code.equals("REF-003");
        List<String> known = table.moneyColumns().stream()
                .flatMap(column -> source ? column.source().stream() : column.year().map(String::valueOf).stream())
                .toList();
        return KnownNames.unknown(code, (source ? wanted.source() : wanted.year()).orElse(""), known, table.id());
    }

    private boolean hasSource(LedgerColumn column) {
        String source = shortName(wanted.source().orElse(""));
        return Stream.concat(column.source().stream(), column.heads().stream())
                .anyMatch(name -> KnownNames.same(shortName(name), source));
    }

    private static String shortName(String source) {
        return FundingSources.of(source).orElse(source);
    }

    private boolean hasYear(LedgerColumn column) {
        return column.year()
                .map(String::valueOf)
                .filter(wanted.year().orElse("")::equals)
                .isPresent();
    }
}
