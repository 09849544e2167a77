package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.ledger.Figure;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.reference.Amount.Measure;
import io.github.vanthu.model.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The amounts in the cells of all annexes: printed, named by a reference, or computed where they are left out.
 *
 * <p>Each is found when it is first asked for; what waits for itself is a {@link ReferenceFault}.
 */
final class Amounts {
    private final CellReferences references;
    private final Chain chain = new Chain();
    private final Map<String, Optional<Amount>> known = new HashMap<>();
    private final Set<String> failed = new HashSet<>();
    private final Map<String, BigDecimal> lost = new HashMap<>();

    Amounts(CellReferences references) {
        this.references = references;
    }

    /** Finds the amount that the references in the text of a cell name. */
    interface CellReferences {
        /**
         * Returns the amount.
         *
         * @throws ReferenceFault if it has none
         */
        Optional<Amount> amount(Grid grid, Line line, LedgerColumn column);
    }

    static Measure measure(LedgerColumn column) {
        return switch (column.kind()) {
            case MONEY, PRICE -> Measure.MONEY;
            case PERCENT -> Measure.SHARE;
            default -> Measure.COUNT;
        };
    }

    /** Returns the total of a column: of the total row, or of the outermost rows where it says nothing. */
    Optional<Amount> total(Grid grid, LedgerColumn column) {
        return grid.total().flatMap(line -> cell(grid, line, column)).or(() -> cell(grid, grid.whole(), column));
    }

    /**
     * Returns the amount of a cell, or nothing if it is blank and nothing makes it up.
     *
     * @throws ReferenceFault if it waits for itself or for a faulty reference
     */
    Optional<Amount> cell(Grid grid, Line line, LedgerColumn column) {
        Figure given = line.row().figures().get(column.id());
        if (given != null) {
            return Optional.of(new Amount(measure(column), given.value(), List.of(given)));
        }
        if (!makeable(grid, line, column)) {
            return Optional.empty();
        }
        String pointer = line.pointer(column);
        Optional<Amount> before = known.get(pointer);
        return before == null ? found(grid, line, column, pointer) : before;
    }

    private static boolean makeable(Grid grid, Line line, LedgerColumn column) {
        String text = line.text(column);
        return text.isBlank()
                ? !line.addends().isEmpty() || grid.formula(column).isPresent()
                : text.contains(ReferenceText.OPEN);
    }

    private Optional<Amount> found(Grid grid, Line line, LedgerColumn column, String pointer) {
        if (failed.contains(pointer)) {
            throw ReferenceFault.elsewhere();
        }
        try {
            Optional<Amount> amount =
                    chain.within(pointer, new CellName(grid, line, column), () -> made(grid, line, column));
            known.put(pointer, amount);
            return amount;
        } catch (ReferenceFault fault) {
            failed.add(pointer);
            throw fault;
        }
    }

    private Optional<Amount> made(Grid grid, Line line, LedgerColumn column) {
        String text = line.text(column);
        if (text.contains(ReferenceText.OPEN)) {
            return references.amount(grid, line, column);
        }
        return text.isBlank() && !line.covered().contains(column.id())
                ? computed(grid, line, column)
                : Optional.empty();
    }

    private Optional<Amount> computed(Grid grid, Line line, LedgerColumn column) {
        if (column.kind() == Column.Kind.PRICE || column.kind() == Column.Kind.PERCENT) {
            return Optional.empty();
        }
        return addends(grid, line, column).or(() -> byFormula(grid, line, column));
    }

    private Optional<Amount> addends(Grid grid, Line line, LedgerColumn column) {
        List<Amount> parts = new ArrayList<>();
        line.addends().forEach(part -> cell(grid, part, column).ifPresent(parts::add));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Amount.sum(parts));
    }

    private Optional<Amount> byFormula(Grid grid, Line line, LedgerColumn column) {
        Optional<ColumnFormula> formula = column.money() ? grid.formula(column) : Optional.empty();
        List<Amount> terms = new ArrayList<>();
        formula.map(ColumnFormula::terms)
                .orElse(List.of())
                .forEach(term -> product(grid, line, term).ifPresent(terms::add));
        boolean money = terms.stream().allMatch(term -> term.measure() == Measure.MONEY);
        return terms.isEmpty() || !money
                ? Optional.empty()
                : Optional.of(whole(Amount.sum(terms), line.pointer(column)));
    }

    /** Money is rounded half up to whole đồng, once. */
    private Amount whole(Amount amount, String pointer) {
        BigDecimal exact = amount.value().stripTrailingZeros();
        if (exact.scale() <= 0) {
            return amount;
        }
        BigDecimal rounded = exact.setScale(0, RoundingMode.HALF_UP);
        lost.put(pointer, exact.subtract(rounded));
        return amount.withValue(rounded);
    }

    /** Returns what rounding a computed cell to whole đồng took away, if it did. */
    Optional<BigDecimal> lost(String pointer) {
        return Optional.ofNullable(lost.get(pointer));
    }

    private Optional<Amount> product(Grid grid, Line line, ColumnFormula.Product term) {
        Optional<Amount> product = cell(grid, line, term.factors().get(0));
        for (LedgerColumn factor : term.factors().subList(1, term.factors().size())) {
            Optional<Amount> next = cell(grid, line, factor);
            product = product.flatMap(left -> next.flatMap(left::times));
        }
        return product.map(
                amount -> term.minus() ? amount.withValue(amount.value().negate()) : amount);
    }
}
