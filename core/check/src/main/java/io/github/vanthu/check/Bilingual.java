package io.github.vanthu.check;

import io.github.vanthu.regulation.Language;

/**
 * A few words in both languages, such as "căn giữa" and "centred" (cụm từ song ngữ).
 *
 * @param vietnamese the words in Vietnamese
 * @param english the words in English
 */
public record Bilingual(String vietnamese, String english) {
    /** Nothing to say. */
    public static final Bilingual NONE = new Bilingual("", "");

    /** Returns words that are the same in both languages, such as "13 pt". */
    public static Bilingual same(String words) {
        return new Bilingual(words, words);
    }

    /** Returns the words in a language. */
    public String in(Language language) {
        return language == Language.VI ? vietnamese : english;
    }
}
