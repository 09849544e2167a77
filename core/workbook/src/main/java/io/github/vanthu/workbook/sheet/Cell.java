package io.github.vanthu.workbook.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell of a sheet as a clerk sees it (ô).
 *
 * <p>A label such as 1.10 that the workbook made a number or a day shows in {@code stored} and {@code format}: a cell that
 * holds 1.1 in the format {@code 0.00} shows "1,10"; one typed as 2-1 is a {@link Kind#DATE} with a format such as
 * {@code d-mmm} and {@link #day()} 02/01 of some year.
 *
 * @param row row from 1
 * @param column column from 1
 * @param kind what it holds
 * @param text what it shows: a number with the digits and words of its number format, dots between thousands and a decimal
 *     comma; a text repaired to Unicode NFC, with its spaces and line breaks
 * @param value the number as it is shown, that is rounded half up to the shown digits and with as many decimals; 12.5 for
 *     "12,5%"; also of a text that is a number, such as "1.000.000 đồng"
 * @param formula its formula without the equals sign, if it has one
 * @param style how it looks
 * @param stored the number that it holds, to 15 digits; of a day its serial number, 1 for 01/01/1900
 * @param format its number format as the workbook writes it, such as {@code #,##0} or {@code General}
 */
public record Cell(
        int row,
        int column,
        Kind kind,
        String text,
        Optional<BigDecimal> value,
        Optional<String> formula,
        CellStyle style,
        Optional<BigDecimal> stored,
        String format) {
    /** What a cell holds. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day, shown as dd/MM/yyyy, or as dd/MM, MM/yyyy, yyyy or HH:mm if its format shows no more. */
        DATE,
        /** TRUE or FALSE. */
        BOOLEAN,
        /** An error such as {@code #REF!}. */
        ERROR
    }

    /** Makes a cell that holds what it shows. */
    public Cell(
            int row,
            int column,
            Kind kind,
            String text,
            Optional<BigDecimal> value,
            Optional<String> formula,
            CellStyle style) {
        this(row, column, kind, text, value, formula, style, value, NumberFormat.GENERAL);
    }

    /**
     * Returns a cell of a table that holds text only, such as one of a finished paper.
     *
     * @param text the text as it was typed; its number, if it is one, is the cell's value
     */
    public static Cell typed(int row, int column, String text, CellStyle style) {
        Optional<BigDecimal> value = NumberText.of(text).flatMap(NumberText::value);
        return new Cell(row, column, Kind.TEXT, text, value, Optional.empty(), style);
    }

    /** Returns the cell's name in the sheet, such as {@code D17}. */
    public String name() {
        return CellRange.letters(column) + row;
    }

    /** Returns its number alone with dots between thousands and as many decimals as it shows, such as "1.234,50". */
    public Optional<String> figure() {
        return value.map(NumberFormat::figure);
    }

    /** Returns the day that a {@link Kind#DATE} is. */
    public Optional<LocalDate> day() {
        return kind == Kind.DATE ? stored.map(DateText::day) : Optional.empty();
    }

    Cell withText(String other) {
        return new Cell(row, column, kind, other, value, formula, style, stored, format);
    }
}
