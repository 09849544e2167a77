package io.github.vanthu.workbook.sheet;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Computes the formulas of a sheet that the workbook saved without a value, as programs other than Excel do. */
final class UnsavedValues {
    private final Calculation calculation;
    private final Deque<Cell> waiting = new ArrayDeque<>();
    private final Set<Cell> started = new HashSet<>();

    private UnsavedValues(Calculation calculation) {
        this.calculation = calculation;
    }

    /** Computes what it can and puts it into the sheet; returns these cells. */
    static List<Cell> compute(SheetGrid grid, Calculation calculation) {
        List<Cell> computed = new ArrayList<>();
        for (Cell cell : grid.allUnsaved()) {
            new UnsavedValues(calculation).compute(cell, grid);
            grid.cell(cell.row(), cell.column()).ifPresent(computed::add);
        }
        return computed;
    }

    private void compute(Cell cell, SheetGrid grid) {
        waiting.push(cell);
        while (!waiting.isEmpty()) {
            Cell next = waiting.pop();
            if (grid.isUnsaved(next)) {
                attempt(next, grid);
            }
        }
    }

    private void attempt(Cell cell, SheetGrid grid) {
        Optional<Formula> formula = cell.formula().flatMap(FormulaParser::parse);
        try {
            BigDecimal value = calculation.value(formula.orElseThrow(() -> new Calculation.Stuck(List.of())), grid);
            grid.save(CellReading.number(cell, value));
        } catch (Calculation.Stuck stuck) {
            if (!stuck.needed().isEmpty() && started.add(cell)) {
                waiting.push(cell);
                stuck.needed().forEach(waiting::push);
            }
        }
    }
}
