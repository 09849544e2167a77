package io.github.vanthu.workbook.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that were typed as text (số gõ dạng chữ; Luật Kế toán, Điều 11: a dot after thousands, a comma before decimals).
 *
 * @param form how it is written
 * @param value the number; nothing if it can be read in two ways
 */
record NumberText(Form form, Optional<BigDecimal> value) {
    private static final Pattern UNIT = Pattern.compile("(?iU)\\s*(?:đồng|vnđ|vnd|đ|₫)\\.?$");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:,\\d+)?");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:,\\d+)?");
    private static final Pattern FOREIGN =
            Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?|\\d{1,3}(?:,\\d{3})+\\.\\d+");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final int AMOUNT_DIGITS = 5;
    private static final int LONGEST = 60;

    /** How a number is written. */
    enum Form {
        /** Digits only, with a decimal comma at most: possibly a label or a year. */
        PLAIN,
        /** An amount: with dots or spaces between thousands, with a unit, or of many digits. */
        AMOUNT,
        /** With commas between thousands. */
        FOREIGN,
        /** One comma before three digits: thousands or decimals. */
        AMBIGUOUS
    }

    /** Returns the number that a text is, or nothing. */
    static Optional<NumberText> of(String text) {
        if (text.length() > LONGEST || text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        String spaced = text.replaceAll("[\\u00a0\\u2007\\u2009\\u202f]", " ").strip();
        Matcher unit = UNIT.matcher(spaced);
        boolean money = unit.find();
        String figure = money ? spaced.substring(0, unit.start()) : spaced;
        return unsigned(figure, money);
    }

    private static Optional<NumberText> unsigned(String figure, boolean money) {
        boolean bracketed = figure.startsWith("(") && figure.endsWith(")");
        boolean negative = bracketed || figure.startsWith("-") || figure.startsWith("\u2212");
        String share = bracketed ? figure.substring(1, figure.length() - 1) : figure.substring(negative ? 1 : 0);
        String bare =
                share.endsWith("%") ? share.substring(0, share.length() - 1).strip() : share.strip();
        if (bracketed && bare.length() < 4) {
            return Optional.empty();
        }
        return digits(bare, money)
                .map(number -> negative ? new NumberText(number.form, number.value.map(BigDecimal::negate)) : number);
    }

    private static Optional<NumberText> digits(String figure, boolean money) {
        if (AMBIGUOUS.matcher(figure).matches()) {
            return Optional.of(new NumberText(Form.AMBIGUOUS, Optional.empty()));
        }
        if (DOTTED.matcher(figure).matches() || SPACED.matcher(figure).matches()) {
            return number(Form.AMOUNT, figure.replaceAll("[. ]", "").replace(',', '.'));
        }
        if (FOREIGN.matcher(figure).matches()) {
            return number(Form.FOREIGN, figure.replace(",", ""));
        }
        boolean many = money || (figure.length() >= AMOUNT_DIGITS && !figure.startsWith("0"));
        return PLAIN.matcher(figure).matches()
                ? number(many ? Form.AMOUNT : Form.PLAIN, figure.replace(',', '.'))
                : Optional.empty();
    }

    private static Optional<NumberText> number(Form form, String plain) {
        return Optional.of(new NumberText(form, Optional.of(new BigDecimal(plain))));
    }
}
