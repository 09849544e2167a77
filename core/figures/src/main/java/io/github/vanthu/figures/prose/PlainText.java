package io.github.vanthu.figures.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without its Markdown marks, with the way back to the text as the datum has it (văn bản trơn).
 *
 * <p>Marks of emphasis, backslashes before punctuation and footnote references are left out; spaces of all kinds become plain ones.
 */
final class PlainText {
    private static final Pattern MARKS = Pattern.compile(
            "\\[\\^[^\\]\\s]{1,20}\\]:?|\\*+|\\\\(?=\\p{Punct})|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");
    private static final String SPACES = "\u00a0\u202f\u2007\u2009\u200a\u2008\t\r";

    private final String source;
    private final String text;
    private final int[] offsets;

    private PlainText(String source, String text, int[] offsets) {
        this.source = source;
        this.text = text;
        this.offsets = offsets;
    }

    static PlainText of(String source) {
        StringBuilder text = new StringBuilder(source.length());
        int[] offsets = new int[source.length()];
        Matcher marks = MARKS.matcher(source);
        int from = 0;
        while (marks.find()) {
            copy(source, from, marks.start(), text, offsets);
            from = marks.end();
        }
        copy(source, from, source.length(), text, offsets);
        return new PlainText(source, text.toString(), offsets);
    }

    private static void copy(String source, int from, int to, StringBuilder text, int[] offsets) {
        for (int i = from; i < to; i++) {
            offsets[text.length()] = i;
            text.append(SPACES.indexOf(source.charAt(i)) < 0 ? source.charAt(i) : ' ');
        }
    }

    /** Returns the text without marks. */
    String text() {
        return text;
    }

    /** Returns what the datum writes between two indexes of the text without marks. */
    String written(int start, int end) {
        return start >= end ? "" : source.substring(offsets[start], offsets[end - 1] + 1);
    }
}
