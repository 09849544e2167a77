package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.model.AnnexRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An annex as rows that know what they add up, and columns that know how they are computed (bảng). */
final class Grid {
    private final LedgerTable table;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Line>> byId = new LinkedHashMap<>();
    private final Line whole;
    private final Optional<Line> total;
    private final Map<String, ColumnFormula> formulas;

    Grid(LedgerTable table) {
        this.table = table;
        this.formulas = ColumnFormula.of(table.columns());
        List<Line> outer = items(lines(table.rows()));
        this.whole = Line.of(
                new LedgerRow(
                        Optional.empty(),
                        table.pointer(),
                        "",
                        "",
                        AnnexRow.Role.SUBTOTAL,
                        Map.of(),
                        Map.of(),
                        List.of()),
                outer);
        this.total = table.total().map(row -> Line.of(row, outer));
        Coverage.mark(lines);
    }

    /** Reads rows of one level; a row stands before those below it, as in print. */
    private List<Line> lines(List<LedgerRow> rows) {
        List<Line> level = new ArrayList<>(rows.size());
        List<Line> open = new ArrayList<>();
        for (LedgerRow row : rows) {
            boolean subtotal = row.role() == AnnexRow.Role.SUBTOTAL;
            List<Line> addends = subtotal ? List.copyOf(open) : new ArrayList<>();
            Line line = add(row, addends);
            List<Line> below = items(lines(row.parts()));
            if (subtotal) {
                open.clear();
            } else {
                addends.addAll(below);
            }
            level.add(line);
            Stream.of(line).filter(Line::item).forEach(open::add);
        }
        return level;
    }

    private Line add(LedgerRow row, List<Line> addends) {
        Line line = Line.of(row, addends);
        lines.add(line);
        row.id()
                .ifPresent(
                        id -> byId.computeIfAbsent(id, any -> new ArrayList<>()).add(line));
        return line;
    }

    private static List<Line> items(List<Line> lines) {
        return lines.stream().filter(Line::item).toList();
    }

    LedgerTable table() {
        return table;
    }

    /** Returns all rows with the total behind them. */
    List<Line> lines() {
        return Stream.concat(lines.stream(), total.stream()).toList();
    }

    /** Returns the total row. */
    Optional<Line> total() {
        return total;
    }

    /** Returns what the outermost rows are together; stands in no annex. */
    Line whole() {
        return whole;
    }

    /** Returns the rows of each name; more than one where a name is used twice. */
    Map<String, List<Line>> byId() {
        return byId;
    }

    /** Returns how a column is computed from others, or nothing. */
    Optional<ColumnFormula> formula(LedgerColumn column) {
        return Optional.ofNullable(formulas.get(column.id()));
    }
}
