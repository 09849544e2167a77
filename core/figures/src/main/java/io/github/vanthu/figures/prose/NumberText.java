package io.github.vanthu.figures.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure as running text prints it (con số).
 *
 * @param value the number
 * @param decimals how many digits stand behind the comma
 * @param foreign whether commas stand between thousands or a dot before decimals, against Luật Kế toán Điều 11 khoản 2
 */
record NumberText(BigDecimal value, int decimals, boolean foreign) {
    private static final Pattern USUAL = Pattern.compile("(\\d{1,3}([. ])\\d{3}(\\2\\d{3})*|\\d+)(,\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL_DOT = Pattern.compile("\\d+\\.\\d+");

    /**
     * Reads a figure.
     *
     * @param whole whether it counts single đồng, which have no decimals: then "500,000" is 500.000
     * @return the number, or nothing for a figure whose groups are no thousands, such as "1.520.00.000"
     */
    static Optional<NumberText> of(String figure, boolean whole) {
        boolean commas = COMMAS.matcher(figure).matches()
                && (whole || figure.indexOf(',') != figure.lastIndexOf(',') || figure.indexOf('.') >= 0);
        if (commas) {
            return Optional.of(of(figure.replace(",", ""), '.', true));
        }
        if (USUAL.matcher(figure).matches()) {
            return Optional.of(of(figure.replace(".", "").replace(" ", ""), ',', false));
        }
        return DECIMAL_DOT.matcher(figure).matches() && !whole ? Optional.of(of(figure, '.', true)) : Optional.empty();
    }

    private static NumberText of(String digits, char point, boolean foreign) {
        BigDecimal value = new BigDecimal(digits.replace(point, '.'));
        return new NumberText(value, value.scale(), foreign);
    }
}
