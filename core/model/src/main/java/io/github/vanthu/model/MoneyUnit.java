package io.github.vanthu.model;

import java.math.BigDecimal;
import java.util.Optional;

/** The unit in which amounts are printed (đơn vị tính). */
public enum MoneyUnit {
    /** đồng. */
    DONG("đồng", 0),
    /** 1.000 đồng. */
    THOUSAND("1.000 đồng", 3),
    /** triệu đồng. */
    MILLION("triệu đồng", 6),
    /** tỷ đồng. */
    BILLION("tỷ đồng", 9);

    private final String text;
    private final BigDecimal dong;

    MoneyUnit(String text, int power) {
        this.text = text;
        this.dong = BigDecimal.TEN.pow(power);
    }

    /** Returns the unit as it is printed and written in data. */
    public String text() {
        return text;
    }

    /** Returns how many đồng one unit is. */
    public BigDecimal dong() {
        return dong;
    }

    /** Returns the unit written as a text ({@code đồng}, {@code 1.000 đồng}, {@code nghìn đồng} …), or nothing. */
    public static Optional<MoneyUnit> ofText(String text) {
        String folded = text.strip().toLowerCase(java.util.Locale.ROOT);
        if (folded.equals("nghìn đồng") || folded.equals("ngàn đồng")) {
            return Optional.of(THOUSAND);
        }
        for (MoneyUnit unit : values()) {
            if (unit.text.equals(folded)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
