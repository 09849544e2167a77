package io.github.vanthu.regulation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, ready to be compared whatever their case, composition and place of tone marks.
 *
 * @param tokens words and marks in order
 */
record WordTokens(List<WordToken> tokens) {
    private static final int LONGEST_KEY = 12;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|[^\\s\\u00a0\\u202f]");
    private static final Pattern BEFORE = Pattern.compile(
            "(?iuU)^[\\s(\\[“\"]*(?:(?:số tiền\\s+)?(?:viết\\s+|ghi\\s+)?bằng chữ\\s*(?:là\\s*)?:?)?[\\s“\"]*");
    private static final Pattern BEHIND = Pattern.compile("[\\s.,;/)\\]”\"]*$");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /** Returns the words of a text without the introduction and the marks around it. */
    static WordTokens ofWhole(String text) {
        Matcher before = BEFORE.matcher(text);
        int start = before.find() ? before.end() : 0;
        Matcher behind = BEHIND.matcher(text).region(start, text.length());
        return between(text, start, behind.find() ? behind.start() : text.length());
    }

    /** Returns the words between two places of a text. */
    static WordTokens between(String text, int start, int end) {
        List<WordToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(start, end);
        while (matcher.find()) {
            String key = key(matcher.group());
            tokens.add(new WordToken(matcher.group(), key, NumberLexicon.letter(key), matcher.start(), matcher.end()));
        }
        return new WordTokens(tokens);
    }

    /** Returns the index behind the last word, 0 if there is none. */
    int end() {
        return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    }

    /** Returns the words without the commas. */
    List<WordToken> words() {
        return tokens.stream().filter(token -> !token.comma()).toList();
    }

    /** Returns the keys of words and marks. */
    List<String> keys() {
        return tokens.stream().map(WordToken::key).toList();
    }

    /** Returns a word in small letters, decomposed, its tone mark behind the letters; one too long for a number as it is. */
    static String key(String word) {
        if (word.length() > LONGEST_KEY) {
            return word;
        }
        String letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tone = TONE.matcher(letters);
        return tone.find() ? TONE.matcher(letters).replaceAll("") + tone.group() : letters;
    }
}
