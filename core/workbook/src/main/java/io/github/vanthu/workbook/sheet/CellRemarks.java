package io.github.vanthu.workbook.sheet;

import io.github.vanthu.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports what a clerk may overlook in single cells: errors, numbers typed as text, decimals that do not show. */
final class CellRemarks {
    private final SheetProblems sink;
    private final Map<String, Map<Integer, List<Cell>>> byColumn = new TreeMap<>();

    private CellRemarks(SheetProblems sink) {
        this.sink = sink;
    }

    static void report(SheetGrid grid, SheetProblems sink) {
        CellRemarks remarks = new CellRemarks(sink);
        grid.rows
                .values()
                .forEach(row -> row.values().stream().filter(grid::visible).forEach(remarks::read));
        remarks.byColumn.forEach((code, columns) -> columns.forEach((column, cells) -> remarks.column(code, cells)));
    }

    private void read(Cell cell) {
        switch (cell.kind()) {
            case ERROR -> sink.cell("SHEET-015", Severity.ERROR, cell, cell.text());
            case TEXT -> NumberText.of(cell.text()).ifPresent(number -> typed(cell, number.form()));
            case NUMBER -> {
                if (rounded(cell)) {
                    add("SHEET-022", cell);
                }
            }
            default -> {}
        }
    }

    private void typed(Cell cell, NumberText.Form form) {
        switch (form) {
            case AMOUNT -> add("SHEET-023", cell);
            case FOREIGN -> add("SHEET-024", cell);
            case AMBIGUOUS -> add("SHEET-025", cell);
            default -> {}
        }
    }

    /** Most cells show what they hold, so that their format need not be read again. */
    private static boolean rounded(Cell cell) {
        return !cell.stored().equals(cell.value())
                && cell.stored()
                        .filter(stored ->
                                !NumberFormat.of(cell.format()).show(stored).whole())
                        .isPresent();
    }

    private void add(String code, Cell cell) {
        byColumn.computeIfAbsent(code, none -> new TreeMap<>())
                .computeIfAbsent(cell.column(), none -> new ArrayList<>())
                .add(cell);
    }

    private void column(String code, List<Cell> cells) {
        Cell first = cells.get(0);
        Severity severity = code.compareTo("SHEET-024") < 0 ? Severity.INFO : Severity.WARNING;
        String held = first.stored()
                .map(number -> number.toPlainString().replace('.', ','))
                .orElse("");
        sink.cells(code, severity, cells, first.text(), held, CellRange.letters(first.column()));
    }
}
