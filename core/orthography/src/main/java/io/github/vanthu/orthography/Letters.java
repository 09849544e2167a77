package io.github.vanthu.orthography;

import java.util.Locale;

/** What kinds of letters words hold, and words in the case of others (chữ hoa, chữ thường). */
final class Letters {
    private static final String BEYOND_LATIN_1 = "ĂăĐđĨĩŨũƠơƯư";

    private Letters() {}

    /** Returns whether a character is an ASCII letter. */
    static boolean ascii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Returns whether a letter of Vietnamese stands in no older encoding's range: it can only be Unicode. */
    static boolean surelyUnicode(char c) {
        return (c >= 'Ạ' && c <= 'ỹ') || (c >= 'Ă' && c <= 'ư' && BEYOND_LATIN_1.indexOf(c) >= 0);
    }

    /** Returns whether a text holds a letter of Vietnamese that can only be Unicode. */
    static boolean surelyUnicode(String text) {
        return text.chars().anyMatch(c -> surelyUnicode((char) c));
    }

    /** Returns whether all letters of a text are capitals and at least one is a letter. */
    static boolean capitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Returns whether a word is an abbreviation in capitals without vowels, Ư apart: QĐ, HĐND, TƯ. */
    static boolean abbreviation(String word) {
        return capitals(word)
                && word.chars().noneMatch(c -> c != 'Ư' && Tones.vowel((char) Character.toLowerCase(c)))
                && word.chars().allMatch(c -> ascii((char) c) || c == 'Đ' || c == 'Ư');
    }

    /** Returns a word in small letters in the case of another one of the same length. */
    static String inCaseOf(String model, String small) {
        if (capitals(model) && model.length() > 1) {
            return small.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(model.charAt(0))
                ? small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1)
                : small;
    }

    /** Returns the beginning of a text's first line, at most 40 characters. */
    static String excerpt(String text) {
        String line =
                text.lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
