package io.github.vanthu.orthography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Cuts a text into the words of older encodings, which hold letters and signs, and what stands between. */
final class Chunks {
    private Chunks() {}

    /** Returns the words of a text in order. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        each(text, word -> {
            words.add(word);
            return word;
        });
        return words;
    }

    /** Returns how many words with characters beyond ASCII cannot be Vietnamese. */
    static long impossible(String text) {
        return words(text).stream()
                .filter(word -> word.chars().anyMatch(c -> c > 0x7F))
                .filter(word -> !Syllables.possible(word) && !Letters.abbreviation(word))
                .count();
    }

    /** Returns the text with each word replaced. */
    static String each(String text, UnaryOperator<String> change) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            String piece = text.substring(at, end);
            out.append(part(piece.charAt(0)) ? change.apply(piece) : piece);
            at = end;
        }
        return out.toString();
    }

    private static int end(String text, int start) {
        boolean word = part(text.charAt(start));
        int end = start + 1;
        while (end < text.length() && part(text.charAt(end)) == word) {
            end++;
        }
        return end;
    }

    private static boolean part(char c) {
        return Letters.ascii(c) || (c > '\u00A0' && c <= '\u00FF') || (c > '\u00FF' && !between(c));
    }

    private static boolean between(char c) {
        return (c >= '\u2000' && c <= '\u206F') || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
