package io.github.vanthu.workbook.writing;

import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of an annex with the row of the sheet that it takes (dòng).
 *
 * @param row the row
 * @param emphasis how it is printed
 * @param level its level, 1 for the outermost
 * @param at its row in the sheet
 * @param last the last row in the sheet of what stands below it
 * @param parts the rows below it
 */
record PlacedRow(LedgerRow row, AnnexRow.Emphasis emphasis, int level, int at, int last, List<PlacedRow> parts) {

    /** Places rows from a row of the sheet on. */
    static List<PlacedRow> place(
            List<LedgerRow> rows, List<AnnexRow> data, Numbering above, Optional<LabelStyle> own, int from) {
        Numbering numbering = above.item(1, above.below(own));
        List<PlacedRow> placed = new ArrayList<>(rows.size());
        int at = from;
        for (int i = 0; i < rows.size(); i++) {
            LedgerRow row = rows.get(i);
            List<PlacedRow> parts = place(
                    row.parts(), data.get(i).rows(), numbering, data.get(i).numbering(), at + 1);
            int last = parts.isEmpty() ? at : parts.get(parts.size() - 1).last();
            placed.add(new PlacedRow(row, data.get(i).look(numbering.style()), numbering.level(), at, last, parts));
            at = last + 1;
        }
        return placed;
    }

    boolean is(AnnexRow.Role role) {
        return row.role() == role;
    }
}
