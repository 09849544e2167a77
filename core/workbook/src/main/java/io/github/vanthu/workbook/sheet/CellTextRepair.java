package io.github.vanthu.workbook.sheet;

import io.github.vanthu.model.Severity;
import io.github.vanthu.orthography.TextExamination;
import io.github.vanthu.orthography.TextFinding;
import java.util.SortedMap;

/** Converts texts in older encodings, by the font of their cells, and reports what it did and what looks wrong. */
final class CellTextRepair {
    private CellTextRepair() {}

    /** Repairs the visible texts of a sheet. */
    static void repair(SheetGrid grid, SheetProblems sink) {
        for (SortedMap<Integer, Cell> row : grid.rows.values()) {
            row.replaceAll((column, cell) ->
                    cell.kind() == Cell.Kind.TEXT && grid.visible(cell) ? repaired(cell, sink) : cell);
        }
    }

    private static Cell repaired(Cell cell, SheetProblems sink) {
        TextExamination examination =
                TextExamination.of(cell.text(), cell.style().font());
        for (TextFinding finding : examination.findings()) {
            sink.cell(
                    finding.kind().code(),
                    severity(finding.kind()),
                    cell,
                    finding.arguments().toArray(String[]::new));
        }
        return examination.text().equals(cell.text()) ? cell : cell.withText(examination.text());
    }

    /** As the problem catalogue has them; what was left out of a cell is no error, for nothing of it is printed. */
    private static Severity severity(TextFinding.Kind kind) {
        return switch (kind) {
            case DECOMPOSED, TAB, MISPLACED_TONE, IMPOSSIBLE, TYPED_KEYS -> Severity.INFO;
            default -> Severity.WARNING;
        };
    }
}
