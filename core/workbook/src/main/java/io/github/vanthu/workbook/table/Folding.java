package io.github.vanthu.workbook.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of sheets for comparison: small letters without diacritics, words with one space between (chuẩn hóa). */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9%]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");

    private Folding() {}

    /** Returns the words of a text: "Đơn vị\ntính:" as "don vi tinh", wherever the tone marks stand. */
    public static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String letters = MARKS.matcher(plain).replaceAll("").replace('đ', 'd');
        return NO_WORD.matcher(letters).replaceAll(" ").strip();
    }

    /** Returns the words of a head without what stands in parentheses. */
    public static String head(String title) {
        String bare = words(PARENTHESES.matcher(title).replaceAll(" "));
        return bare.isEmpty() ? words(title) : bare;
    }

    /** Returns a text on one line, with single spaces. */
    static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
