package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an annex with the numbers of its cells (dòng số liệu).
 *
 * @param id name of the row for references
 * @param pointer JSON pointer of the row, such as {@code /annexes/0/rows/3}
 * @param label the label as it is printed, such as "2.1"; empty for none
 * @param item the row's own text
 * @param role what its amounts are in the sum of the row above it
 * @param figures numbers of its cells by column; cells that hold no number are not among them
 * @param cells what its cells hold, by column
 * @param parts the rows below it
 */
public record LedgerRow(
        Optional<String> id,
        String pointer,
        String label,
        String item,
        AnnexRow.Role role,
        Map<String, Figure> figures,
        Map<String, CellValue> cells,
        List<LedgerRow> parts) {
    private static final int NAME_CHARACTERS = 40;

    /** Copies the list; the maps must not change any more. */
    public LedgerRow {
        parts = List.copyOf(parts);
    }

    /** Returns the number in a column, or nothing. */
    public Optional<Figure> figure(String column) {
        return Optional.ofNullable(figures.get(column));
    }

    /** Returns what a cell holds as text; empty if there is no cell. */
    public String text(String column) {
        CellValue cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    /** Returns whether a cell is left to be filled in, such as "…" or "..... tỷ đồng". */
    public boolean toFill(String column) {
        return Money.toFill(text(column));
    }

    /** Returns whether its label counts, unlike a hyphen or none. */
    public boolean counted() {
        return !label.isEmpty() && !label.equals("-") && !label.equals("+");
    }

    /** Returns how messages name the row: its label, or the beginning of its text if that does not count. */
    public String name() {
        return counted() ? bareLabel() : "“" + beginning() + "”";
    }

    private String bareLabel() {
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    private String beginning() {
        String line = item.lines().findFirst().orElse("").strip();
        if (line.length() <= NAME_CHARACTERS) {
            return line;
        }
        int space = line.lastIndexOf(' ', NAME_CHARACTERS);
        return line.substring(0, space < NAME_CHARACTERS / 2 ? NAME_CHARACTERS : space) + "…";
    }
}
