package io.github.vanthu.workbook.sheet;

import io.github.vanthu.regulation.Limit;

/**
 * How large a workbook may be.
 *
 * @param bytes bytes of the file
 * @param unpacked bytes of its parts, unpacked
 * @param sheets sheets
 * @param cells cells of a sheet that hold something
 */
record SheetLimits(long bytes, long unpacked, long sheets, long cells) {
    static final SheetLimits STANDARD = new SheetLimits(
            Limit.WORKBOOK_BYTES.value(),
            Limit.WORKBOOK_UNPACKED_BYTES.value(),
            Limit.WORKBOOK_SHEETS.value(),
            Limit.SHEET_CELLS.value());
}
