package io.github.vanthu.workbook.writing;

import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.model.AnnexRow.Role;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.workbook.sheet.CellRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formulas of sums: what a row's cell is as the sum of cells of other rows, if it is. */
final class SumFormula {
    private static final int MOST_ARGUMENTS = 200;
    private static final int MOST_PLUSES = 30;

    private final MoneyUnit unit;
    private final LedgerColumn column;
    private final String letters;

    SumFormula(MoneyUnit unit, LedgerColumn column, int number) {
        this.unit = unit;
        this.column = column;
        this.letters = CellRange.letters(number);
    }

    /** Returns the formula that sums the items among some rows, if that gives a number. */
    Optional<String> of(List<PlacedRow> rows, BigDecimal number) {
        List<PlacedRow> addends = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (PlacedRow row : rows) {
            Optional<FigureCell> figure = row.is(Role.ITEM) ? FigureCell.of(row.row(), column, unit) : Optional.empty();
            if (figure.isPresent()) {
                sum = sum.add(figure.get().number());
                addends.add(row);
            }
        }
        return addends.isEmpty() || sum.compareTo(number) != 0 ? Optional.empty() : formula(addends);
    }

    /** Returns the formula of a subtotal: the items before it back to the one before, all of them, or those after it. */
    Optional<String> ofSubtotal(List<PlacedRow> siblings, int at, BigDecimal number) {
        int previous = at - 1;
        while (previous >= 0 && !siblings.get(previous).is(Role.SUBTOTAL)) {
            previous--;
        }
        int next = at + 1;
        while (next < siblings.size() && !siblings.get(next).is(Role.SUBTOTAL)) {
            next++;
        }
        int end = next;
        return of(siblings.subList(previous + 1, at), number)
                .or(() -> of(siblings, number))
                .or(() -> of(siblings.subList(at + 1, end), number));
    }

    private Optional<String> formula(List<PlacedRow> addends) {
        List<String> ranges = new ArrayList<>();
        for (int from = 0; from < addends.size(); ) {
            int to = from + 1;
            while (to < addends.size()
                    && addends.get(to).at() == addends.get(to - 1).at() + 1) {
                to++;
            }
            ranges.add(range(addends.get(from).at(), addends.get(to - 1).at()));
            from = to;
        }
        if (ranges.size() == addends.size() && ranges.size() <= MOST_PLUSES) {
            return Optional.of(String.join("+", ranges));
        }
        return ranges.size() > MOST_ARGUMENTS
                ? Optional.empty()
                : Optional.of(ranges.stream().collect(Collectors.joining(",", "SUM(", ")")));
    }

    private String range(int from, int to) {
        return letters + from + (to > from ? ":" + letters + to : "");
    }
}
