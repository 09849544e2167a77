package io.github.vanthu.workbook.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One section of a number format: what serves positive numbers, say.
 *
 * @param general whether it leaves the digits to the workbook, or is of a kind that is not known here
 * @param date whether it shows days or times
 * @param before words before the digits
 * @param after words after the digits
 * @param digits its placeholders of digits, the decimal point and the commas, such as {@code #,##0.00}
 * @param percent whether it shows hundredths
 */
record NumberSection(boolean general, boolean date, String before, String after, String digits, boolean percent) {
    private static final NumberSection GENERAL = new NumberSection(true, false, "", "", "", false);

    /** Returns the sections of a format: what stands between semicolons outside of quotes. */
    static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                sections.add(code.substring(from, at));
                from = at + 1;
            }
            at += c == '\\' ? 1 : 0;
        }
        sections.add(code.substring(from));
        return sections;
    }

    static NumberSection of(String code) {
        NumberSectionReading reading = new NumberSectionReading(code);
        return reading.known() ? reading.section() : GENERAL;
    }

    NumberFormat.Shown show(BigDecimal stored, boolean signed) {
        BigDecimal scaled = stored.movePointRight(percent ? 2 : 0).movePointLeft(3 * scaling());
        BigDecimal shown = trimmed(scaled.setScale(decimals(digits), RoundingMode.HALF_UP));
        String sign = signed && shown.signum() < 0 ? "-" : "";
        String text = (sign + before + figure(shown.abs()) + after).strip();
        return new NumberFormat.Shown(text, shown, shown.compareTo(scaled) == 0);
    }

    private BigDecimal trimmed(BigDecimal rounded) {
        BigDecimal bare = NumberFormat.stripped(rounded);
        int least = decimals(digits.replace("#", "").replace("?", ""));
        return bare.scale() < least ? bare.setScale(least) : bare;
    }

    private static int decimals(String digits) {
        int point = digits.indexOf('.');
        return point < 0 ? 0 : digits.substring(point + 1).replace(",", "").length();
    }

    /** Returns by how many thousands the number is divided: the commas at the end of its digits. */
    private int scaling() {
        String whole = whole();
        return whole.length() - whole.replaceAll(",+$", "").length();
    }

    private String whole() {
        int point = digits.indexOf('.');
        String decimals = point < 0 ? "" : digits.substring(point + 1);
        String trailing = decimals.replaceAll("[^,]", "");
        return (point < 0 ? digits : digits.substring(0, point)) + trailing;
    }

    private String figure(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = padded(point < 0 ? plain : plain.substring(0, point));
        boolean grouping = whole().replaceAll(",+$", "").contains(",");
        return (grouping ? NumberFormat.grouped(whole) : whole) + (point < 0 ? "" : "," + plain.substring(point + 1));
    }

    private String padded(String whole) {
        int least = (int) whole().chars().filter(c -> c == '0').count();
        String bare = whole.equals("0") ? "" : whole;
        return "0".repeat(Math.max(0, least - bare.length())) + bare;
    }
}
