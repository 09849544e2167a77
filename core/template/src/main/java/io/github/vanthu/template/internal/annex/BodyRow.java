package io.github.vanthu.template.internal.annex;

import io.github.vanthu.model.AnnexRow.Emphasis;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.template.internal.data.Pointer;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the table's body: a row of the annex, or its total.
 *
 * @param kind what it is
 * @param label what the column of labels prints
 * @param item what the column of items prints
 * @param cells the other values by column
 * @param pointer where the row stands
 * @param emphasis how it is printed, if the data say so
 * @param below how many rows belong to it
 * @param continued whether label and item of the row before reach down over it
 */
record BodyRow(
        Kind kind,
        Printed label,
        Printed item,
        Map<String, CellValue> cells,
        Pointer pointer,
        Optional<Emphasis> emphasis,
        int below,
        boolean continued) {

    /** What a row of the body is. */
    enum Kind {
        /** A row labelled by a letter or a Roman numeral, which heads a group. */
        GROUP,
        /** Any other row. */
        PLAIN,
        /** The total. */
        TOTAL
    }

    /** Text with the place of its datum. */
    record Printed(String text, Pointer pointer) {}
}
