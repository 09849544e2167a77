package io.github.vanthu.workbook.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a workbook shows a number (định dạng số; ECMA-376 part 1, 18.8.31).
 *
 * @param code the format as the workbook writes it, such as {@code #,##0.00}
 * @param sections what serves positive numbers, negative ones and zero, as far as given
 */
record NumberFormat(String code, List<NumberSection> sections) {
    static final String GENERAL = "General";

    private static final int GENERAL_DIGITS = 10;
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "dd/mm/yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm"),
            Map.entry(19, "h:mm:ss"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "dd/mm/yyyy h:mm"),
            Map.entry(37, "#,##0;(#,##0)"),
            Map.entry(38, "#,##0;(#,##0)"),
            Map.entry(39, "#,##0.00;(#,##0.00)"),
            Map.entry(40, "#,##0.00;(#,##0.00)"),
            Map.entry(41, "#,##0;-#,##0;\"-\""),
            Map.entry(42, "#,##0;-#,##0;\"-\""),
            Map.entry(43, "#,##0.00;-#,##0.00;\"-\""),
            Map.entry(44, "#,##0.00;-#,##0.00;\"-\""),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "h:mm:ss"),
            Map.entry(47, "mm:ss"),
            Map.entry(49, "@"));

    /**
     * A number as it is shown.
     *
     * @param text the digits with the words around them
     * @param value the number that the digits are
     * @param whole whether it shows all that the cell holds
     */
    record Shown(String text, BigDecimal value, boolean whole) {}

    static NumberFormat builtIn(int id) {
        return of(BUILT_IN.getOrDefault(id, GENERAL));
    }

    static NumberFormat of(String code) {
        List<NumberSection> sections = new ArrayList<>();
        NumberSection.split(code).forEach(section -> sections.add(NumberSection.of(section)));
        return new NumberFormat(code, List.copyOf(sections));
    }

    /** Returns whether it shows numbers as days or times. */
    boolean date() {
        return sections.get(0).date();
    }

    Shown show(BigDecimal stored) {
        int index = index(stored.signum());
        NumberSection section = sections.get(index);
        return section.general() ? general(stored) : section.show(stored, index == 0);
    }

    private int index(int sign) {
        int index = sign < 0 ? 1 : sign == 0 ? 2 : 0;
        return index < Math.min(sections.size(), 3) ? index : 0;
    }

    private static Shown general(BigDecimal stored) {
        int whole = Math.max(1, stored.precision() - stored.scale());
        BigDecimal rounded = stripped(stored.setScale(Math.max(0, GENERAL_DIGITS - whole), RoundingMode.HALF_UP));
        return new Shown(rounded.toPlainString().replace('.', ','), rounded, rounded.compareTo(stored) == 0);
    }

    static BigDecimal stripped(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Returns a number with dots between thousands and a decimal comma, with the decimals of its scale. */
    static String figure(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped(whole) + decimals;
    }

    static String grouped(String digits) {
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            out.insert(at, '.');
        }
        return out.toString();
    }
}
