package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.Spot;
import java.math.BigDecimal;

/**
 * An amount in running text (số tiền trong lời văn).
 *
 * @param in the text
 * @param block the paragraph or bullet
 * @param start index of its first digit
 * @param end index behind its unit
 * @param value the amount in đồng
 * @param step one unit of its last printed digit in đồng: 1.000.000 for "6.422 triệu đồng"
 * @param nature what it says of the money
 * @param foreign whether its figure uses commas between thousands or a dot before decimals
 */
record Amount(
        ProseText in,
        Block block,
        int start,
        int end,
        BigDecimal value,
        BigDecimal step,
        Nature nature,
        boolean foreign) {

    /** Returns the amount as the datum writes it, such as "6.422 triệu đồng". */
    String written() {
        return in.plain().written(start, end);
    }

    Spot spot() {
        return in.spot(start, end);
    }

    boolean exact() {
        return nature == Nature.EXACT;
    }
}
