package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of an annex with the rows that it adds up (dòng).
 *
 * @param row its figures and cells
 * @param addends the rows whose amounts make up its own where that is left out
 * @param covered columns in which the cell of an earlier row reaches down over it
 */
record Line(LedgerRow row, List<Line> addends, Set<String> covered) {
    static Line of(LedgerRow row, List<Line> addends) {
        return new Line(row, addends, new HashSet<>());
    }

    /** Returns how many rows stand right below it, without subtotals and those that only name a part of it. */
    long items() {
        return row.parts().stream()
                .filter(part -> part.role() == AnnexRow.Role.ITEM)
                .count();
    }

    boolean item() {
        return row.role() == AnnexRow.Role.ITEM;
    }

    /** Returns the text of a cell; blank if it is left out. */
    String text(LedgerColumn column) {
        CellValue cell = row.cells().get(column.id());
        return cell == null ? "" : cell.text();
    }

    /** Returns the JSON pointer of a cell's text. */
    String pointer(LedgerColumn column) {
        return JsonPointer.child(row.pointer() + "/cells", column.id()) + "/text";
    }
}
