package io.github.vanthu.workbook.writing;

import io.github.vanthu.figures.ledger.Figure;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.model.MoneyUnit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that a cell of an annex is written as (số liệu của ô).
 *
 * @param number the number in the unit of the table; a share as hundredths
 * @param decimals how many decimals it is printed with
 * @param format the number format that prints it as the plan does
 */
record FigureCell(BigDecimal number, int decimals, String format) {
    private static final Pattern BARE = Pattern.compile("-?[\\d.]+(?:,\\d+)?\\s*%?");
    private static final int UNGROUPED = 3;

    /** Returns the number of a cell, or nothing if it holds text. */
    static Optional<FigureCell> of(LedgerRow row, LedgerColumn column, MoneyUnit unit) {
        return row.figure(column.id())
                .filter(figure -> BARE.matcher(figure.text().strip()).matches())
                .map(figure -> of(figure, column.amount() ? unit : MoneyUnit.DONG));
    }

    private static FigureCell of(Figure figure, MoneyUnit unit) {
        String text = figure.text().strip();
        boolean share = text.endsWith("%");
        String digits = text.replaceAll("[\\s%-]", "");
        int comma = digits.indexOf(',');
        int decimals = comma < 0 ? 0 : digits.length() - comma - 1;
        int whole = comma < 0 ? digits.length() : comma;
        String format = digits.contains(".") || whole <= UNGROUPED ? "#,##0" : "0";
        String point = decimals == 0 ? "" : "." + "0".repeat(decimals);
        BigDecimal number = figure.value().divide(unit.dong());
        return new FigureCell(
                share ? number.movePointLeft(2) : number,
                share ? decimals + 2 : decimals,
                format + point + (share ? "%" : ""));
    }
}
