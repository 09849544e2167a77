package io.github.vanthu.figures.ledger;

import java.math.BigDecimal;

/**
 * A number that a cell prints (số liệu của một ô).
 *
 * @param pointer JSON pointer of its text, such as {@code /annexes/0/rows/3/cells/soTien/text}
 * @param text the text as the cell holds it
 * @param value an amount in đồng, or a quantity or share as printed
 * @param step one unit of its last printed digit, in the same measure as the value: 1.000 for "6.422" in 1.000 đồng
 */
public record Figure(String pointer, String text, BigDecimal value, BigDecimal step) {}
