package io.github.vanthu.figures.citation;

/** Where sentences and the items of lists begin and end in running text (câu). */
public final class Sentences {
    private Sentences() {}

    /** Returns the sentence around a character. */
    public static String around(String text, int at) {
        return text.substring(start(text, at), end(text, at));
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && !ends(text, start - 1)) {
            start--;
        }
        return start;
    }

    /** Returns the end of the sentence that goes on at a character. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && !ends(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int at) {
        char mark = text.charAt(at);
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return mark == '\n' || mark == ';' || (mark == '.' && last);
    }
}
