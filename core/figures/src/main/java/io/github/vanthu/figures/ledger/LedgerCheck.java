package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Identity;
import java.util.function.Consumer;

/**
 * Holds the amounts of annexes against each other (kiểm tra bảng số liệu).
 *
 * <p>Parents against their parts, subtotals and totals in every money column; in every row totals against sources and
 * years, quantity times price, shares; rows against the annexes that detail them. Each identity is told, holding or broken, with all its data, the sum first. Time
 * is linear in the rows.
 */
public final class LedgerCheck {
    private LedgerCheck() {}

    /** Says of every identity whether it holds. */
    public static void run(Ledger ledger, Consumer<Identity> sink) {
        for (LedgerTable table : ledger.tables()) {
            rows(table, sink);
            new QuantitySums(table).run(sink);
            new ColumnLaws(table).run(sink);
        }
        AnnexCitations.run(ledger, sink);
    }

    private static void rows(LedgerTable table, Consumer<Identity> sink) {
        for (LedgerColumn column : table.moneyColumns()) {
            Measure measure = Measure.of(column, table.unit());
            new RowSums(column, row -> "", (rule, whole, addition, open) -> {
                        SumVerdict verdict = SumVerdict.ofRows(rule, measure);
                        boolean within = open || rule == Rule.OF_WHICH;
                        sink.accept(within ? verdict.within(addition) : verdict.equal(addition));
                    })
                    .run(table);
        }
    }
}
