package io.github.vanthu.check.figure;

import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.model.Place;
import io.github.vanthu.workbook.CellPlaces;

/**
 * A table of amounts in a workbook (bảng trong bảng tính).
 *
 * @param sheet name of its sheet
 * @param table its rows and columns
 * @param places where they stand
 */
record BudgetSheet(String sheet, LedgerTable table, CellPlaces places) {
    /** Returns the place of a datum of the table. */
    Place place(String pointer) {
        return places.of(pointer.substring(table.pointer().length())).orElse(Place.NONE);
    }

    /** Returns how messages name the place of a datum, such as "sheet PL1, ô D7". */
    static String words(Place place) {
        String sheet = "sheet " + place.sheet();
        return place.cell().isEmpty() ? sheet : sheet + ", ô " + place.cell();
    }
}
