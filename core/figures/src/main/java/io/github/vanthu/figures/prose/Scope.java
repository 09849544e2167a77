package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.LabelStyle;
import java.util.List;
import java.util.Optional;

/**
 * The total of an annex, or one of its rows, where amounts are looked up (phạm vi đối chiếu).
 *
 * @param table the annex
 * @param name how messages name the annex, such as "Phụ lục II"
 * @param row the row; the total of the annex if absent
 */
record Scope(LedgerTable table, String name, Optional<LedgerRow> row) {

    /**
     * Returns the scope of an annex's total.
     *
     * @param index place of the annex among the annexes
     * @param several whether there are others
     */
    static Scope total(LedgerTable table, int index, boolean several) {
        return new Scope(table, several ? "Phụ lục " + LabelStyle.roman(index + 1) : "Phụ lục", Optional.empty());
    }

    Scope of(LedgerRow other) {
        return new Scope(table, name, Optional.of(other));
    }

    MoneyColumns columns() {
        return MoneyColumns.of(table);
    }

    /** Returns the amount of the scope in some columns together, or nothing if one of them has none. */
    Optional<Target> amount(List<LedgerColumn> columns) {
        Optional<Target> sum = Optional.empty();
        for (LedgerColumn column : columns) {
            Optional<Target> next = amount(column);
            sum = sum.isEmpty() ? next : next.map(sum.get()::plus).or(() -> Optional.empty());
            if (sum.isEmpty()) {
                return sum;
            }
        }
        return sum.map(target -> target.at(place(columns), placeEnglish(columns)));
    }

    private Optional<Target> amount(LedgerColumn column) {
        return row.map(one -> amount(one, column)).orElseGet(() -> total(column));
    }

    private Optional<Target> total(LedgerColumn column) {
        return table.total()
                .flatMap(total -> total.figure(column.id()))
                .map(Target::of)
                .or(() -> sum(table.rows(), column));
    }

    private static Optional<Target> amount(LedgerRow row, LedgerColumn column) {
        return row.figure(column.id()).map(Target::of).or(() -> sum(row.parts(), column));
    }

    private static Optional<Target> sum(List<LedgerRow> rows, LedgerColumn column) {
        return rows.stream()
                .filter(row -> row.role() == AnnexRow.Role.ITEM)
                .flatMap(row -> amount(row, column).stream())
                .reduce(Target::plus);
    }

    private String place(List<LedgerColumn> columns) {
        String line = row.map(one -> "dòng " + one.name())
                .or(() -> table.total().map(total -> "dòng " + total.item()))
                .orElse("cộng các dòng");
        return name + ", " + line + ", " + (columns.size() == 1 ? "cột " : "cộng các cột ") + titles(columns);
    }

    private String placeEnglish(List<LedgerColumn> columns) {
        String line = row.map(one -> "row " + one.name())
                .or(() -> table.total().map(total -> "row " + total.item()))
                .orElse("all rows together");
        return name + ", " + line + ", " + (columns.size() == 1 ? "column " : "columns ") + titles(columns);
    }

    private static String titles(List<LedgerColumn> columns) {
        return String.join(", ", columns.stream().map(LedgerColumn::title).toList());
    }
}
