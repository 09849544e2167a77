package io.github.vanthu.regulation;

import io.github.vanthu.model.Money;
import io.github.vanthu.model.NumberWordsStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers in Vietnamese words, and words read back as numbers (số bằng chữ).
 *
 * <p>Example: {@code NumberWords.of(new BigDecimal("1005"), NumberWordsStyle.USUAL)} is "một nghìn không trăm linh năm". No state text
 * fixes the reading of numbers; the rules are those of school, three digits a class (đơn vị, nghìn, triệu, tỷ, nghìn tỷ, triệu tỷ,
 * tỷ tỷ): a class after the first says its hundreds ("không trăm"), a class of zeros is left out, one after tens is "mốt", five "lăm",
 * four "tư" or "bốn". Digits after the comma are said one by one, so that 0,05 is "không phẩy không năm" and can be read back exactly;
 * zeros at their end are left out.
 */
public final class NumberWords {
    private static final BigDecimal END = BigDecimal.TEN.pow(27);
    private static final int MOST_DECIMALS = 20;

    private NumberWords() {}

    /** Returns whether a number can be said: less than 10<sup>27</sup> either side of zero, at most 20 decimals. */
    public static boolean covers(BigDecimal number) {
        return number.abs().compareTo(END) < 0 && number.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /**
     * Returns a number in words, in small letters.
     *
     * @throws IllegalArgumentException if it is not {@linkplain #covers covered}
     */
    public static String of(BigDecimal number, NumberWordsStyle style) {
        if (!covers(number)) {
            throw new IllegalArgumentException(
                    "the number must have at most 27 digits before the comma and 20 after it");
        }
        return new NumberSpeller(style).number(number);
    }

    /**
     * Returns an amount in đồng in words, in small letters, whatever unit it is printed in.
     *
     * <p>Example: 50.300 triệu đồng is "năm mươi tỷ ba trăm triệu đồng"; "chẵn" follows whole amounts if the style wants it.
     *
     * @throws IllegalArgumentException if it is not {@linkplain #covers covered}
     */
    public static String of(Money amount, NumberWordsStyle style) {
        boolean whole = amount.dong().stripTrailingZeros().scale() <= 0;
        return of(amount.dong(), style) + " đồng" + (style.even() && whole ? " chẵn" : "");
    }

    /** Returns words with a capital first letter, as at the beginning of "(Bằng chữ: Năm tỷ đồng)". */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns the number that a text is, or nothing if it is none or wrongly built; see {@link #read}. */
    public static Optional<SpelledNumber> parse(String words) {
        return read(words).number();
    }

    /**
     * Reads a text that is a number or an amount of money in words.
     *
     * <p>Case, spaces, commas, the place of tone marks, "Bằng chữ:" before and "./." behind do not matter. All usages are read (linh, lẻ;
     * nghìn, ngàn; tư, bốn; tỷ, tỉ), also other units ("sáu nghìn bốn trăm hai mươi hai triệu đồng", "hai phẩy năm tỷ đồng") and slips
     * whose value is beyond doubt ("mười tư", "hai lăm", "một nghìn linh năm"); these are not {@linkplain SpelledNumber#canonical
     * canonical}. What may mean two numbers is a fault: "một trăm hai", "một triệu hai", "hai nghìn năm".
     */
    public static WordsReading read(String words) {
        return NumberReader.read(WordTokens.ofWhole(words));
    }

    /**
     * Returns the number in words that begins at a place of a running text, or nothing.
     *
     * <p>It ends with the first "đồng" (with "chẵn" or "Việt Nam" behind it) that is no part of another word such as "đồng chí", and may
     * then be wrongly built; without "đồng" it is the longest run of number words that can be read. A number without "trăm", "nghìn",
     * "triệu" or "tỷ" is not looked at: "ba tháng", "một số".
     *
     * @param start index of the first letter of a word
     */
    public static Optional<WordsFound> longestAt(String text, int start) {
        return WordsScan.at(text, start);
    }

    /** Returns the numbers in words of a running text in order, as {@link #longestAt} finds them. */
    public static List<WordsFound> in(String text) {
        return WordsScan.all(text);
    }
}
