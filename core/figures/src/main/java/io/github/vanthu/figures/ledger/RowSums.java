package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.ledger.Siblings.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The sums over rows that one column states: each parent over its parts, subtotals, the total.
 *
 * <p>A row without an amount of its own takes the sum of its parts on. Linear in the rows.
 */
final class RowSums {
    private final String column;
    private final Function<LedgerRow, String> unit;
    private final Sink sink;

    /** Gets the sums one after another. */
    interface Sink {
        /**
         * Takes a sum that the table states.
         *
         * @param rule what it is
         * @param whole row of the sum
         * @param addition the figures
         * @param open whether a part is still to be filled in
         */
        void accept(Rule rule, LedgerRow whole, Addition addition, boolean open);
    }

    /**
     * Makes a walk over one column.
     *
     * @param unit what the figure of a row counts; empty text where all count the same
     */
    RowSums(LedgerColumn column, Function<LedgerRow, String> unit, Sink sink) {
        this.column = column.id();
        this.unit = unit;
        this.sink = sink;
    }

    void run(LedgerTable table) {
        Siblings outermost = siblings(table.rows());
        table.total().ifPresent(total -> {
            state(Rule.TOTAL, total, outermost.items());
            state(Rule.OF_WHICH, total, outermost.named());
        });
    }

    private Siblings siblings(List<LedgerRow> rows) {
        List<Member> members = new ArrayList<>(rows.size());
        rows.forEach(row -> members.add(member(row)));
        Siblings siblings = new Siblings(members);
        siblings.subtotals((row, summed) -> state(Rule.SUBTOTAL, row, summed));
        return siblings;
    }

    private Member member(LedgerRow row) {
        Siblings parts = row.parts().isEmpty() ? Siblings.NONE : siblings(row.parts());
        state(Rule.PARTS, row, parts.items());
        state(Rule.OF_WHICH, row, parts.named());
        return new Member(row, contribution(row, parts));
    }

    private Contribution contribution(LedgerRow row, Siblings parts) {
        return row.figure(column)
                .map(figure -> Contribution.of(new Addend(figure, false, row::name, unit.apply(row))))
                .orElseGet(() -> row.toFill(column) ? parts.items().asOpen() : parts.items());
    }

    private void state(Rule rule, LedgerRow whole, Contribution parts) {
        if (!parts.addends().isEmpty()) {
            whole.figure(column)
                    .ifPresent(figure -> sink.accept(rule, whole, new Addition(figure, parts.addends()), parts.open()));
        }
    }
}
