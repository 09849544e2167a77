package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.reference.Amount.Measure;
import io.github.vanthu.figures.reference.Call.Sum;
import io.github.vanthu.figures.reference.Call.Term;
import io.github.vanthu.model.Column;
import io.github.vanthu.regulation.Spelling;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Answers the functions of references: {@code tong}, the total of an annex or of a row, and {@code dem}, how many rows there are.
 */
final class Functions {
    private static final List<String> NAMES = List.of("tong", "dem");
    private static final List<String> TOTAL_KEYS = List.of("nguon", "nam", "cot", "dong");
    private static final List<String> COUNT_KEYS = List.of("dong");

    private final List<Grid> grids;
    private final Amounts amounts;
    private final Map<Call, Amount> answers = new HashMap<>();

    Functions(Ledger ledger, Amounts.CellReferences references) {
        this.grids = ledger.tables().stream().map(Grid::new).toList();
        this.amounts = new Amounts(references);
    }

    List<Grid> grids() {
        return grids;
    }

    Amounts amounts() {
        return amounts;
    }

    /**
     * Returns what a sum of calls is.
     *
     * @throws ReferenceFault if a name is unknown, a cell is blank, or money is added to a count
     */
    Amount value(Sum sum) {
        List<Amount> values = sum.terms().stream().map(this::signed).toList();
        if (values.stream().anyMatch(value -> value.measure() != values.get(0).measure())) {
            throw ReferenceFault.of("REF-026");
        }
        return Amount.sum(values);
    }

    private Amount signed(Term term) {
        Amount value = value(term.call());
        return term.minus() ? value.withValue(value.value().negate()) : value;
    }

    private Amount value(Call call) {
        Amount before = answers.get(call);
        Amount answer = before == null ? answer(call) : before;
        answers.put(call, answer);
        return answer;
    }

    private Amount answer(Call call) {
        String function = Spelling.folded(call.function());
        if (!NAMES.contains(function)) {
            throw KnownNames.unknown("REF-001", call.function(), NAMES);
        }
        Grid grid = grid(call.annex());
        return function.equals("dem")
                ? count(grid, Selection.of(call, COUNT_KEYS))
                : total(grid, Selection.of(call, TOTAL_KEYS));
    }

    private Grid grid(String name) {
        List<Grid> called = KnownNames.called(name, grids, grid -> grid.table().id());
        if (called.isEmpty()) {
            List<String> known = grids.stream().map(grid -> grid.table().id()).toList();
            throw KnownNames.unknown("REF-002", name, known);
        }
        return only(name, called, grid -> grid.table().pointer());
    }

    private static Amount count(Grid grid, Selection wanted) {
        Optional<Line> row = wanted.row().map(name -> row(grid, name));
        long rows = row.map(Line::items)
                .orElseGet(() -> (long) grid.whole().addends().size());
        return new Amount(Measure.COUNT, BigDecimal.valueOf(rows), List.of());
    }

    private Amount total(Grid grid, Selection wanted) {
        Optional<Line> row = wanted.row().map(name -> row(grid, name));
        List<LedgerColumn> columns = new ColumnChoice(grid.table(), wanted).columns();
        fitting(columns, row.isPresent());
        List<Amount> parts = columns.stream()
                .flatMap(
                        column -> row
                                .map(line -> amounts.cell(grid, line, column))
                                .orElseGet(() -> amounts.total(grid, column))
                                .stream())
                .toList();
        if (parts.isEmpty()) {
            throw ReferenceFault.of("REF-010", grid.table().id(), columns.get(0).title())
                    .with(List.of(Spot.of(
                            row.orElse(grid.total().orElse(grid.whole())).row().pointer())));
        }
        return Amount.sum(parts);
    }

    /** Prices and shares mean something in one row only, and only one measure can be added up. */
    private static void fitting(List<LedgerColumn> columns, boolean oneRow) {
        LedgerColumn first = columns.get(0);
        boolean single = first.kind() == Column.Kind.PRICE || first.kind() == Column.Kind.PERCENT;
        if (single && !oneRow) {
            throw ReferenceFault.of("REF-029", first.title());
        }
        if (columns.stream().anyMatch(column -> Amounts.measure(column) != Amounts.measure(first))) {
            throw ReferenceFault.of("REF-026");
        }
    }

    private static Line row(Grid grid, String name) {
        Set<String> known = grid.byId().keySet();
        List<String> called =
                known.contains(name) ? List.of(name) : KnownNames.called(name, known, Function.identity());
        if (called.isEmpty()) {
            throw KnownNames.unknown("REF-005", name, known, grid.table().id());
        }
        List<Line> lines = called.stream()
                .flatMap(id -> grid.byId().getOrDefault(id, List.of()).stream())
                .toList();
        return only(name, lines, line -> line.row().pointer());
    }

    private static <T> T only(String name, List<T> called, Function<T, String> pointer) {
        if (called.size() > 1) {
            throw ReferenceFault.of("REF-017", name)
                    .with(called.stream().map(pointer).map(Spot::of).toList());
        }
        return called.get(0);
    }
}
