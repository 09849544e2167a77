package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.MoneyUnit;
import java.util.List;
import java.util.Optional;

/**
 * An annex as a table of numbers (bảng số liệu).
 *
 * @param id name of the annex for references: its own, or {@code phuLuc1}, {@code phuLuc2} … by position
 * @param pointer JSON pointer of the annex
 * @param annex the annex
 * @param unit unit of its amounts
 * @param columns its columns from left to right, without groups
 * @param rows its outermost rows
 * @param total its total row
 */
public record LedgerTable(
        String id,
        String pointer,
        Annex annex,
        MoneyUnit unit,
        List<LedgerColumn> columns,
        List<LedgerRow> rows,
        Optional<LedgerRow> total) {
    /** Copies the lists. */
    public LedgerTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Returns the columns whose amounts add up. */
    public List<LedgerColumn> moneyColumns() {
        return columns.stream().filter(LedgerColumn::money).toList();
    }

    /** Returns the column of whole amounts: the only one of money, or the first whose title says total; or nothing. */
    public Optional<LedgerColumn> mainColumn() {
        List<LedgerColumn> money = moneyColumns();
        return money.size() == 1
                ? Optional.of(money.get(0))
                : money.stream().filter(HeadNode::namesTotal).findFirst();
    }

    /** Returns what the whole table comes to in a column: its total, or an outermost subtotal that stands alone. */
    public Optional<Figure> grandTotal(String column) {
        if (total.isPresent()) {
            return total.get().figure(column);
        }
        List<LedgerRow> subtotals = rows.stream()
                .filter(row -> row.role() == AnnexRow.Role.SUBTOTAL)
                .toList();
        return subtotals.size() == 1 ? subtotals.get(0).figure(column) : Optional.empty();
    }

    /** Returns a column by its name, or nothing. */
    public Optional<LedgerColumn> column(String name) {
        return columns.stream().filter(column -> column.id().equals(name)).findFirst();
    }
}
