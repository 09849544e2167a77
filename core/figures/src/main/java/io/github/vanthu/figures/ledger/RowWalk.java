package io.github.vanthu.figures.ledger;

import java.util.List;
import java.util.function.Consumer;

/** Visits all rows of a table, the total last. */
final class RowWalk {
    private RowWalk() {}

    static void all(LedgerTable table, Consumer<LedgerRow> visitor) {
        all(table.rows(), visitor);
        table.total().ifPresent(visitor);
    }

    private static void all(List<LedgerRow> rows, Consumer<LedgerRow> visitor) {
        for (LedgerRow row : rows) {
            visitor.accept(row);
            all(row.parts(), visitor);
        }
    }
}
