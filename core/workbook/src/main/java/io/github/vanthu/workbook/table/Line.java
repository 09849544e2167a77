package io.github.vanthu.workbook.table;

import io.github.vanthu.workbook.sheet.Cell;
import io.github.vanthu.workbook.sheet.CellStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of the sheet below the head (dòng trong trang tính).
 *
 * @param row its number in the sheet
 * @param labelCell the cell of its label, if it shows anything
 * @param label its typed label; empty without one
 * @param itemColumn column of the cell with its item
 * @param item its item; empty if an item above reaches down or there is none
 * @param style how the cell with its item looks
 * @param indent steps that its item is indented by, spaces at its beginning counted too
 */
record Line(int row, Optional<Cell> labelCell, String label, int itemColumn, String item, CellStyle style, int indent) {
    /** No row. */
    static final Line NONE = new Line(0, Optional.empty(), "", 0, "", CellStyle.PLAIN, 0);

    /** Returns whether another row looks alike. */
    boolean looksLike(Line other) {
        return style.bold() == other.style.bold()
                && style.italic() == other.style.italic()
                && indent == other.indent
                && heading() == other.heading();
    }

    /** Returns whether this row looks like a part of the row before it. */
    boolean looksBelow(Line before) {
        return indent > before.indent || (indent == before.indent && lighterThan(before));
    }

    private boolean lighterThan(Line before) {
        return (before.style.bold() && !style.bold()) || (before.heading() && !heading());
    }

    private boolean heading() {
        return style.bold() && item.equals(item.toUpperCase(Locale.ROOT));
    }

    Line with(String otherLabel, String otherItem) {
        return new Line(row, labelCell, otherLabel, itemColumn, otherItem, style, indent);
    }

    RowName name() {
        return RowName.of(label, item);
    }
}
