package io.github.vanthu.check.mend;

import io.github.vanthu.check.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values as people read them, with the decimal comma in Vietnamese. */
final class Values {
    private static final double POINTS_OF_MILLIMETRE = 72 / 25.4;

    private Values() {}

    static Bilingual number(double number, String unit) {
        String digits = BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        String after = unit.isEmpty() ? "" : " " + unit;
        return new Bilingual(digits.replace('.', ',') + after, digits + after);
    }

    /** Returns a length, given in points, in millimetres. */
    static Bilingual millimetres(double points) {
        return number(points / POINTS_OF_MILLIMETRE, "mm");
    }

    static Bilingual words(String vietnamese, String english) {
        return new Bilingual(vietnamese, english);
    }
}
