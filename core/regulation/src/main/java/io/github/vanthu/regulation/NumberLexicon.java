package io.github.vanthu.regulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that numbers are made of, each with a letter for the grammar.
 *
 * <p>0 to 9 for the digits; h trăm; l linh, lẻ; T mười; t mươi; o mốt; u tư; f lăm; k nghìn; m triệu; b tỷ; n âm; p phẩy; d đồng; v, w
 * "Việt Nam"; c chẵn.
 */
final class NumberLexicon {
    /** Stands for words that numbers are not made of. */
    static final char NONE = '?';

    private static final Map<String, Character> LETTERS = letters(List.of(
            "0 không", "1 một", "2 hai", "3 ba", "4 bốn", "5 năm", "6 sáu", "7 bảy", "7 bẩy", "8 tám", "9 chín",
            "h trăm", "l linh", "l lẻ", "T mười", "t mươi", "o mốt", "u tư", "f lăm", "f nhăm", "k nghìn", "k ngàn",
            "m triệu", "b tỷ", "b tỉ", "n âm", "p phẩy", "d đồng", "v việt", "w nam", "c chẵn"));

    private NumberLexicon() {}

    /** Returns the letter of a word by its key, or {@link #NONE}. */
    static char letter(String key) {
        return LETTERS.getOrDefault(key, NONE);
    }

    private static Map<String, Character> letters(List<String> entries) {
        Map<String, Character> letters = new HashMap<>();
        entries.forEach(entry -> letters.put(WordTokens.key(entry.substring(2)), entry.charAt(0)));
        return letters;
    }
}
