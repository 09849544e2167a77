package io.github.vanthu.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, or one of its marks, in a form for comparison.
 *
 * @param folded the word in small letters, "và" for "&amp;", a mark as it is, a line break for several
 * @param start first character
 * @param end character behind it
 */
record NameWord(String folded, int start, int end) {
    private static final String LEFT_OUT = "-–—*_\u00AD";

    /** Returns the words and marks of a text; spaces, dashes and marks of bold type are left out. */
    static List<NameWord> of(String text) {
        List<NameWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (!leftOut(text.charAt(at))) {
                words.add(new NameWord(folded(text.substring(at, end)), at, end));
            }
            at = end;
        }
        return words;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean leftOut(char character) {
        boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
        return character != '\n' && (space || LEFT_OUT.indexOf(character) >= 0);
    }

    private static String folded(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals("&") ? "và" : small.equals("uỷ") ? "ủy" : small.equals("hoá") ? "hóa" : small;
    }
}
