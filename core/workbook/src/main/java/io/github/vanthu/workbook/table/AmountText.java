package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import java.util.regex.Pattern;

/**
 * A number that a cell holds as text (số gõ dạng chữ).
 *
 * @param text the number with dots between thousands and a decimal comma; the text as it was if it is none
 * @param fate what became of it
 */
record AmountText(String text, Fate fate) {
    /** What became of a text. */
    enum Fate {
        /** It is no amount at all, such as a dash, or is left to be filled in. */
        BLANK,
        /** It is a number in the usual form. */
        READ,
        /** It has commas between thousands or a decimal point. */
        TURNED,
        /** It may mean two numbers. */
        AMBIGUOUS,
        /** It is no number. */
        NONE
    }

    private static final Pattern BLANK = Pattern.compile("[-–—.…_\\s]*");
    private static final Pattern GAP = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f](?=\\d{3}(?!\\d))");
    private static final Pattern UNIT = Pattern.compile("(?iU)\\s*(đồng|đ|vnđ|vnd)\\.?$");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{4,}(,\\d+)?");
    private static final Pattern VIETNAMESE = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?%?");
    private static final Pattern ENGLISH =
            Pattern.compile("-?\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?|-?\\d{1,3}(,\\d{3})+\\.\\d+");
    private static final Pattern ONE_COMMA = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern POINT = Pattern.compile("-?\\d+\\.(\\d{1,2}|\\d{4,})%?");

    static AmountText of(String shown, MoneyUnit unit) {
        String line = Folding.line(shown);
        if (BLANK.matcher(line).matches() || Money.toFill(line)) {
            return new AmountText(line, Fate.BLANK);
        }
        String bare = unit == MoneyUnit.DONG ? UNIT.matcher(line).replaceFirst("") : line;
        String figure = GAP.matcher(negative(bare)).replaceAll(".");
        if (ENGLISH.matcher(figure).matches() || POINT.matcher(figure).matches()) {
            return new AmountText(turned(figure), Fate.TURNED);
        }
        if (ONE_COMMA.matcher(figure).matches()) {
            return unit == MoneyUnit.DONG
                    ? new AmountText(turned(figure), Fate.TURNED)
                    : new AmountText(line, Fate.AMBIGUOUS);
        }
        return VIETNAMESE.matcher(figure).matches()
                ? new AmountText(grouped(figure, unit), Fate.READ)
                : new AmountText(line, Fate.NONE);
    }

    /** Accountants write negative numbers in parentheses. */
    private static String negative(String text) {
        return text.matches("\\([\\d., ]+\\)") ? "-" + text.substring(1, text.length() - 1) : text;
    }

    private static String turned(String figure) {
        return figure.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }

    private static String grouped(String figure, MoneyUnit unit) {
        boolean plain = PLAIN.matcher(figure).matches() && figure.indexOf(',') < 0;
        return plain ? Money.parse(figure, unit).map(Money::figure).orElse(figure) : figure;
    }
}
