package io.github.vanthu.figures.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The laws that the formulas of the column-number row state. */
final class StatedLaws {
    private final LedgerTable table;
    private final Map<String, Integer> positions = new HashMap<>();

    StatedLaws(LedgerTable table) {
        this.table = table;
        List<LedgerColumn> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            int position = at;
            columns.get(at)
                    .number()
                    .flatMap(ColumnFormula::name)
                    .ifPresent(name -> positions.putIfAbsent(name, position));
        }
    }

    /** Returns the law that a column's formula states, or nothing if it has none that can be held. */
    Optional<ColumnLaw> of(LedgerColumn column) {
        return column.number()
                .flatMap(ColumnFormula::parse)
                .filter(formula -> column.numeric() && positions.keySet().containsAll(formula.terms()))
                .flatMap(formula -> of(column, formula));
    }

    private Optional<ColumnLaw> of(LedgerColumn column, ColumnFormula formula) {
        if (formula.sum()) {
            return Optional.of(sum(column, formula)).filter(StatedLaws::alike).map(law -> law);
        }
        if (formula.product()) {
            List<LedgerColumn> factors =
                    formula.terms().stream().map(this::column).toList();
            return Optional.of(new ProductLaw(column, factors, measure(column)))
                    .filter(StatedLaws::sound)
                    .map(law -> law);
        }
        return formula.quotient() ? quotient(column, formula) : Optional.empty();
    }

    private Optional<ColumnLaw> quotient(LedgerColumn column, ColumnFormula formula) {
        LedgerColumn part = column(formula.terms().get(0));
        LedgerColumn whole = column(formula.terms().get(1));
        boolean percent = formula.percent() || measure(column).suffix().equals("%");
        if (!part.numeric() || !whole.numeric() || (percent && part.amount() != whole.amount())) {
            return Optional.empty();
        }
        BigDecimal factor = percent ? ShareLaw.PERCENT : BigDecimal.ONE;
        return Optional.of(new ShareLaw(column, part, whole, Optional.empty(), factor, measure(column)));
    }

    private SumLaw sum(LedgerColumn column, ColumnFormula formula) {
        List<LedgerColumn> inputs = new ArrayList<>();
        Set<LedgerColumn> minus = new HashSet<>();
        for (int at = 0; at < formula.terms().size(); at++) {
            int position = position(formula, at);
            boolean range = formula.signs().get(at) == '…';
            int from = range ? position(formula, at - 1) + 1 : position;
            inputs.addAll(table.columns().subList(Math.min(from, position), position + 1));
            if (formula.signs().get(at) == '-') {
                minus.add(column(formula.terms().get(at)));
            }
        }
        return new SumLaw(Rule.FORMULA_SUM, column, inputs, minus, measure(column));
    }

    private int position(ColumnFormula formula, int term) {
        return positions.getOrDefault(formula.terms().get(term), 0);
    }

    private LedgerColumn column(String name) {
        return table.columns().get(positions.getOrDefault(name, 0));
    }

    private Measure measure(LedgerColumn column) {
        return Measure.of(column, table.unit());
    }

    /** A sum of amounts and quantities means nothing. */
    private static boolean alike(SumLaw law) {
        return !law.inputs().contains(law.result())
                && law.inputs().stream()
                        .allMatch(input -> input.numeric()
                                && input.amount() == law.result().amount());
    }

    /** An amount is a price times quantities. */
    private static boolean sound(ProductLaw law) {
        long amounts = law.inputs().stream().filter(LedgerColumn::amount).count();
        return law.inputs().stream().allMatch(LedgerColumn::numeric)
                && amounts == (law.result().amount() ? 1 : 0);
    }
}
