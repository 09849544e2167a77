package io.github.vanthu.workbook.writing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell that is written (ô).
 *
 * @param column column from 1
 * @param text its text; empty if it holds a number or nothing
 * @param number its number
 * @param formula what gives the number, without the equals sign
 * @param style how it looks
 */
record WrittenCell(int column, String text, Optional<BigDecimal> number, Optional<String> formula, WrittenStyle style) {
    static WrittenCell text(int column, String text, WrittenStyle style) {
        return new WrittenCell(column, text, Optional.empty(), Optional.empty(), style);
    }

    WrittenCell withFormula(Optional<String> other) {
        return new WrittenCell(column, text, number, other, style);
    }
}
