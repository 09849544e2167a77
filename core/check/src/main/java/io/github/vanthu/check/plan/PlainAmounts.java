package io.github.vanthu.check.plan;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.ledger.Figure;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.NumberWordsStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The amounts of a table that does not say their unit (số tiền không ghi đơn vị). */
final class PlainAmounts {
    private static final FigureFormat PLAIN = new FigureFormat(Map.of(), List.of(), List.of(), NumberWordsStyle.USUAL);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final LedgerTable table;

    PlainAmounts(Annex annex) {
        this.table = Ledger.of(List.of(annex), PLAIN).tables().get(0);
    }

    /** Returns whether they can only be đồng: no table counts whole thousands of a greater unit throughout. */
    boolean dong() {
        List<BigDecimal> amounts = amounts().toList();
        return amounts.stream().allMatch(amount -> amount.remainder(THOUSAND).signum() == 0)
                && amounts.stream().anyMatch(amount -> amount.compareTo(MILLION) >= 0);
    }

    private Stream<BigDecimal> amounts() {
        return Stream.concat(table.rows().stream().flatMap(PlainAmounts::below), table.total().stream())
                .flatMap(row -> table.moneyColumns().stream()
                        .map(LedgerColumn::id)
                        .map(row::figure)
                        .flatMap(Optional::stream)
                        .map(Figure::value));
    }

    private static Stream<LedgerRow> below(LedgerRow row) {
        return Stream.concat(Stream.of(row), row.parts().stream().flatMap(PlainAmounts::below));
    }
}
