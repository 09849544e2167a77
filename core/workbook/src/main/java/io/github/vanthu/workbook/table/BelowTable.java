package io.github.vanthu.workbook.table;

import io.github.vanthu.workbook.sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands below a table: notes, then signatures (ghi chú, chữ ký dưới bảng). */
final class BelowTable {
    private final Grid grid;
    private final Remarks remarks;
    private final List<Cell> notes = new ArrayList<>();

    BelowTable(Grid grid, Remarks remarks) {
        this.grid = grid;
        this.remarks = remarks;
    }

    /** Reads the rows below a table. */
    void read(int from, int to) {
        boolean signed = false;
        for (int row : grid.rows(from, to)) {
            for (Cell cell : grid.cells(row)) {
                signed = signed || RowWords.signature(cell.text());
                if (signed) {
                    remarks.add(TableFault.SIGNATURE_IGNORED, row, cell.column(), Folding.line(cell.text()));
                } else {
                    notes.add(cell);
                }
            }
        }
    }

    Optional<Cell> first() {
        return notes.stream().findFirst();
    }

    /** Returns the notes as paragraphs of CommonMark; bullets stay together. */
    Optional<String> markdown() {
        StringBuilder text = new StringBuilder();
        for (Cell cell : notes) {
            String paragraph = TableLines.clean(cell.text())
                    .lines()
                    .map(BelowTable::escaped)
                    .collect(Collectors.joining("\n"));
            boolean bullet = paragraph.startsWith("- ") || paragraph.startsWith("+ ");
            text.append(text.isEmpty() ? "" : bullet ? "\n" : "\n\n").append(paragraph);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    private static String escaped(String line) {
        return line.replaceAll("([\\\\*_\\[\\]<>`#])", "\\\\$1");
    }
}
