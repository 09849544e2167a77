package io.github.vanthu.workbook.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a sheet as a clerk sees it (ô).
 *
 * @param row row from 1
 * @param column column from 1
 * @param kind what it holds
 * @param text what it shows: a number with the digits of its number format, dots between thousands and a decimal comma; a
 *     text repaired to Unicode NFC
 * @param value the number as it is shown, that is rounded half up to the shown digits; for numbers only
 * @param formula its formula without the equals sign, if it has one
 * @param style how it looks
 */
public record Cell(
        int row,
        int column,
        Kind kind,
        String text,
        Optional<BigDecimal> value,
        Optional<String> formula,
        CellStyle style) {
    /** What a cell holds. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day, shown as dd/MM/yyyy. */
        DATE,
        /** TRUE or FALSE. */
        BOOLEAN,
        /** An error such as {@code #REF!}. */
        ERROR
    }

    /** Returns the cell's name in the sheet, such as {@code D17}. */
    public String name() {
        return CellRange.letters(column) + row;
    }
}
