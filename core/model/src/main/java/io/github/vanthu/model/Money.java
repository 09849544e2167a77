package io.github.vanthu.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An exact amount in đồng beside the unit it is printed in (số tiền).
 *
 * <p>Example: {@code Money.parse("6.422,5", MoneyUnit.MILLION)} is 6,422,500,000 đồng and prints as "6.422,5".
 *
 * @param dong the amount in đồng
 * @param unit the unit it is printed in
 */
public record Money(BigDecimal dong, MoneyUnit unit) {
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern TO_FILL =
            Pattern.compile("(?iU)[-–—\\s]*[.…_][-–—.…_\\s]*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)?\\s*(?:đồng|đ)?|%)\\s*");
    private static final Pattern NONE = Pattern.compile("(?U)[-–—\\s]*");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(,\\d+)?");

    /**
     * Reads an amount written with dots between thousands and a comma before decimals, or digits alone.
     *
     * @return the amount, or nothing if the text has another form
     */
    public static Optional<Money> parse(String text, MoneyUnit unit) {
        String figure = text.strip();
        if (!GROUPED.matcher(figure).matches() && !PLAIN.matcher(figure).matches()) {
            return Optional.empty();
        }
        BigDecimal units = new BigDecimal(figure.replace(".", "").replace(',', '.'));
        return Optional.of(new Money(units.multiply(unit.dong()), unit));
    }

    /** Returns whether a text leaves an amount to be filled in, such as "…" or "..... tỷ đồng". */
    public static boolean toFill(String text) {
        return TO_FILL.matcher(text).matches();
    }

    /** Returns whether a text stands for no amount: nothing, a dash, or a blank to be filled in. */
    public static boolean absent(String text) {
        return NONE.matcher(text).matches() || toFill(text);
    }

    /** Returns the amount in its unit with dots between thousands and a comma before decimals. */
    public String figure() {
        BigDecimal units = dong.divide(unit.dong()).stripTrailingZeros();
        String plain = units.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
        return (units.signum() < 0 ? "-" : "") + grouped(whole) + decimals;
    }

    /**
     * Returns a figure as it is printed: its decimals as typed, dots between the thousands.
     *
     * <p>Example: "1520000,50" is printed "1.520.000,50".
     *
     * @return the figure, or nothing if the text is none
     */
    public static Optional<String> regrouped(String text) {
        return parse(text, MoneyUnit.DONG).map(money -> {
            int comma = text.strip().indexOf(',');
            BigDecimal whole = money.dong.setScale(0, RoundingMode.DOWN);
            String sign = money.dong.signum() < 0 ? "-" : "";
            return sign
                    + grouped(whole.abs().toPlainString())
                    + (comma < 0 ? "" : text.strip().substring(comma));
        });
    }

    private static String grouped(String digits) {
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            out.insert(at, '.');
        }
        return out.toString();
    }
}
