package io.github.vanthu.check.paper;

import io.github.vanthu.regulation.Spelling;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made comparable: small letters without diacritics, so that HOÀ, HÒA and HOA are one (chuẩn hóa). */
final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int LETTERS_A_SLIP = 7;

    private Fold() {}

    /** Returns the words of a text with one space between: "Nơi nhận:" as "noi nhan". */
    static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String letters = MARKS.matcher(plain).replaceAll("").replace('đ', 'd');
        return NO_WORD.matcher(letters).replaceAll(" ").strip();
    }

    /** Returns a text on one line with single spaces. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else {
                line.append(gap && line.length() > 0 ? " " : "").append(c);
                gap = false;
            }
        }
        return line.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007';
    }

    /** Returns whether folded words are others but for slips of the pen, one in seven letters. */
    static boolean near(String words, String wanted) {
        int slips = wanted.length() / LETTERS_A_SLIP;
        return Math.abs(words.length() - wanted.length()) <= slips && Spelling.distance(words, wanted) <= slips;
    }

    /** Returns whether all letters of a text are capitals, and it has some. */
    static boolean capitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }
}
