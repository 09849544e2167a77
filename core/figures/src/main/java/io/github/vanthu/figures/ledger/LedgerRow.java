package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.AnnexRow;
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
 * @param parts the rows below it
 */
public record LedgerRow(
        Optional<String> id,
        String pointer,
        String label,
        String item,
        AnnexRow.Role role,
        Map<String, Figure> figures,
        List<LedgerRow> parts) {
    /** Copies the list; the map must not change any more. */
    public LedgerRow {
        parts = List.copyOf(parts);
    }

    /** Returns the number in a column, or nothing. */
    public Optional<Figure> figure(String column) {
        return Optional.ofNullable(figures.get(column));
    }

    /** Returns how messages name the row: its label, or the beginning of its text if it has none. */
    public String name() {
        return label.isEmpty() || label.equals("-") || label.equals("+") ? "“" + beginning() + "”" : label;
    }

    private String beginning() {
        String line = item.lines().findFirst().orElse("").strip();
        return line.length() <= 40
                ? line
                : line.substring(0, line.lastIndexOf(' ', 40) < 20 ? 40 : line.lastIndexOf(' ', 40)) + "…";
    }
}
