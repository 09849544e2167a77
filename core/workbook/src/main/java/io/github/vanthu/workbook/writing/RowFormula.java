package io.github.vanthu.workbook.writing;

import io.github.vanthu.figures.ledger.ColumnFormula;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.workbook.sheet.CellRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formulas that the column-number row tells, such as "(5)=(3)x(4)", for single rows. */
final class RowFormula {
    private final MoneyUnit unit;
    private final List<LedgerColumn> columns;
    private final Map<String, Integer> byName = new HashMap<>();

    RowFormula(MoneyUnit unit, List<LedgerColumn> columns) {
        this.unit = unit;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            columns.get(i).number().flatMap(ColumnFormula::name).ifPresent(name -> byName.putIfAbsent(name, index));
        }
    }

    /** Returns the formula of a cell, if it gives the number that is printed there. */
    Optional<String> of(int column, LedgerRow row, int at, FigureCell printed) {
        return columns.get(column)
                .number()
                .flatMap(ColumnFormula::parse)
                .flatMap(formula -> terms(formula).flatMap(terms -> of(formula, terms, row, at, printed)));
    }

    /**
     * A column with the sign before it.
     *
     * @param sign one of {@code + - * /}
     * @param column its index
     */
    private record Term(char sign, int column) {}

    private Optional<List<Term>> terms(ColumnFormula formula) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < formula.terms().size(); i++) {
            Integer column = byName.get(formula.terms().get(i));
            char sign = formula.signs().get(i);
            if (column == null || (sign == '…' && terms.isEmpty())) {
                return Optional.empty();
            }
            int from = sign == '…' ? terms.get(terms.size() - 1).column() + 1 : column;
            for (int next = from; next <= column; next++) {
                terms.add(new Term(sign == '…' ? '+' : sign, next));
            }
        }
        return Optional.of(terms);
    }

    private Optional<String> of(ColumnFormula formula, List<Term> terms, LedgerRow row, int at, FigureCell printed) {
        if (!formula.sum() && !formula.product() && !formula.quotient()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        BigDecimal value = BigDecimal.ZERO;
        for (Term term : terms) {
            Optional<FigureCell> figure = FigureCell.of(row, columns.get(term.column()), unit);
            if (figure.isPresent()) {
                value = text.length() == 0 && term.sign() == '+'
                        ? figure.get().number()
                        : result(value, term, figure.get());
                text.append(text.length() == 0 && term.sign() == '+' ? "" : term.sign());
                text.append(CellRange.letters(term.column() + 1)).append(at);
            } else if (!formula.sum()) {
                return Optional.empty();
            }
        }
        return text.length() == 0 ? Optional.empty() : printed(text.toString(), value, printed);
    }

    private static BigDecimal result(BigDecimal value, Term term, FigureCell figure) {
        return switch (term.sign()) {
            case '+' -> value.add(figure.number());
            case '-' -> value.subtract(figure.number());
            case '*' -> value.multiply(figure.number());
            default ->
                figure.number().signum() == 0 ? BigDecimal.ZERO : value.divide(figure.number(), MathContext.DECIMAL128);
        };
    }

    private static Optional<String> printed(String formula, BigDecimal value, FigureCell printed) {
        if (value.compareTo(printed.number()) == 0) {
            return Optional.of(formula);
        }
        boolean rounded =
                value.setScale(printed.decimals(), RoundingMode.HALF_UP).compareTo(printed.number()) == 0;
        return rounded ? Optional.of("ROUND(" + formula + "," + printed.decimals() + ")") : Optional.empty();
    }
}
