package io.github.vanthu.figures.citation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number and symbol of a document in a form for comparison (số, ký hiệu).
 *
 * <p>Spaces, zeros in front, the case of letters and the look-alikes of Đ make no difference: "07/QĐ-UBND", "7/QÐ - UBND" and
 * "7/qđ-ubnd" are equal.
 *
 * @param number the number without zeros in front
 * @param year the year that the number tells, as in "30/2017/NQ-HĐND"
 * @param symbol what follows, such as "QD-TTG"; its parts divided by hyphens
 */
public record DocumentNumber(String number, Optional<Integer> year, String symbol) {
    private static final Pattern STATE = Pattern.compile("(\\d{1,6})/(?:((?:19|20)\\d{2})/)?(\\p{L}[\\p{L}\\d&.-]*)");
    private static final Pattern PARTY = Pattern.compile("(\\d{1,6})-(\\p{L}+)/(\\p{L}[\\p{L}\\d-]*)");

    /** Reads a number, or returns nothing if the text is none. */
    public static Optional<DocumentNumber> parse(String text) {
        String plain = folded(text);
        Matcher state = STATE.matcher(plain);
        if (state.matches()) {
            return Optional.of(new DocumentNumber(
                    plainNumber(state.group(1)),
                    Optional.ofNullable(state.group(2)).map(Integer::valueOf),
                    state.group(3)));
        }
        Matcher party = PARTY.matcher(plain);
        return party.matches()
                ? Optional.of(new DocumentNumber(
                        plainNumber(party.group(1)), Optional.empty(), party.group(2) + "-" + party.group(3)))
                : Optional.empty();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("(?U)\\s+", "")
                .replace('–', '-')
                .replace('\u2011', '-')
                .toUpperCase(Locale.ROOT)
                .replace('Đ', 'D')
                .replace('Ð', 'D');
    }

    private static String plainNumber(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    /** Returns the part of the symbol that tells the kind of document, such as "QD", or the whole symbol. */
    String kind() {
        return symbol.replaceFirst("-.*", "");
    }

    /** Returns the part of the symbol that tells the issuer, such as "TTG"; empty if there is none. */
    String issuer() {
        int hyphen = symbol.indexOf('-');
        return hyphen < 0 ? "" : symbol.substring(hyphen + 1);
    }

    /** Returns whether this is a law or resolution of the National Assembly, such as "83/2015/QH13". */
    boolean ofNationalAssembly() {
        return symbol.matches("QH\\d+");
    }
}
