package io.github.vanthu.workbook.sheet;

import io.github.vanthu.model.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the values that a workbook saved against its formulas. */
final class FormulaCheck {
    private static final Pattern LINK = Pattern.compile("\\[(\\d{1,5})]");
    /** Workbooks compute with 15 to 17 digits. */
    private static final BigDecimal RELATIVE = new BigDecimal("1e-13");

    private static final BigDecimal LEAST = new BigDecimal("1e-6");

    private final SheetGrid grid;
    private final Calculation calculation;
    private final List<String> links;
    private final SheetProblems sink;
    private final List<Cell> notComputed = new ArrayList<>();
    private final Map<String, List<Cell>> linked = new TreeMap<>();

    FormulaCheck(SheetGrid grid, Calculation calculation, List<String> links, SheetProblems sink) {
        this.grid = grid;
        this.calculation = calculation;
        this.links = links;
        this.sink = sink;
    }

    /** Reports on all formulas of the sheet; {@code computed} had no value. */
    void report(List<Cell> computed) {
        List<Cell> missing = grid.allUnsaved();
        missing.forEach(cell -> sink.cell("SHEET-018", Severity.ERROR, cell, shown(cell)));
        if (!computed.isEmpty()) {
            Cell first = computed.get(0);
            sink.cells("SHEET-017", Severity.WARNING, computed, first.text(), shown(first));
        }
        grid.rows
                .values()
                .forEach(row -> row.values().stream()
                        .filter(cell -> cell.formula().isPresent() && grid.visible(cell))
                        .forEach(this::check));
        linked.forEach((name, cells) -> sink.cells("SHEET-021", Severity.WARNING, cells, name));
        if (!notComputed.isEmpty()) {
            sink.cells("SHEET-020", Severity.INFO, notComputed, shown(notComputed.get(0)));
        }
    }

    private static String shown(Cell cell) {
        return "=" + cell.formula().orElse("");
    }

    private void check(Cell cell) {
        String text = cell.formula().orElse("");
        Matcher link = LINK.matcher(text);
        if (link.find()) {
            linked.computeIfAbsent(link(Integer.parseInt(link.group(1))), name -> new ArrayList<>())
                    .add(cell);
        } else if (cell.kind() == Cell.Kind.NUMBER) {
            computed(cell, FormulaParser.parse(text));
        }
    }

    private String link(int number) {
        return number >= 1 && number <= links.size() && !links.get(number - 1).isEmpty()
                ? links.get(number - 1)
                : "[" + number + "]";
    }

    private void computed(Cell cell, Optional<Formula> formula) {
        try {
            Formula known = formula.orElseThrow(() -> new Calculation.Stuck(List.of()));
            hold(cell, calculation.value(known, grid));
            twice(cell, known);
        } catch (Calculation.Stuck stuck) {
            notComputed.add(cell);
        }
    }

    private void hold(Cell cell, BigDecimal value) {
        BigDecimal stored = cell.stored().orElse(BigDecimal.ZERO);
        BigDecimal allowed = value.abs().multiply(RELATIVE).max(LEAST);
        Cell right = CellReading.number(cell, value);
        if (stored.subtract(value).abs().compareTo(allowed) > 0 && !right.text().equals(cell.text())) {
            sink.cell("SHEET-016", Severity.ERROR, cell, cell.text(), shown(cell), right.text());
        }
    }

    /** Reports addends of a sum that are sums of other addends of it. */
    private void twice(Cell cell, Formula formula) throws Calculation.Stuck {
        List<Cell> inner = new ArrayList<>();
        for (Formula.Area area :
                formula.sums().filter(area -> area.sheet().isEmpty()).toList()) {
            for (Cell addend : calculation.cells(area.range(), grid)) {
                if (!addend.name().equals(cell.name()) && sumWithin(addend, area.range())) {
                    inner.add(addend);
                }
            }
        }
        if (!inner.isEmpty()) {
            List<String> counted = inner.stream()
                    .map(addend -> addend.name() + " " + shown(addend))
                    .limit(3)
                    .toList();
            sink.cell(
                    "SHEET-019",
                    Severity.ERROR,
                    cell,
                    shown(cell),
                    SheetProblems.names(inner),
                    String.join("; ", counted));
        }
    }

    private static boolean sumWithin(Cell addend, CellRange range) {
        String text = addend.formula().orElse("");
        return (text.contains("SUM") || text.contains("SUBTOTAL") || text.contains("+"))
                && FormulaParser.parse(text).stream()
                        .flatMap(Formula::addends)
                        .anyMatch(area -> area.sheet().isEmpty() && area.range().meets(range));
    }
}
