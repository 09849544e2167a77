package io.github.vanthu.figures.reference;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into plain words and references (tham chiếu số liệu). */
final class ReferenceText {
    static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final int LONGEST_EXCERPT = 60;

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    private ReferenceText(String text) {
        this.text = text;
    }

    /** A piece of a text. */
    sealed interface Part {
        /** Returns the piece as the text writes it, but for escaped braces. */
        String written();

        /** Words to print as they are. */
        record Words(String written) implements Part {}

        /**
         * A reference.
         *
         * @param written as the text writes it, with its braces
         * @param inside what stands between the braces
         */
        record Named(String written, String inside) implements Part {}

        /** Braces that open a reference and are not closed, with some words behind them. */
        record Unclosed(String written) implements Part {}
    }

    /** Returns the pieces of a text; the escaped <code>\{{</code> is the words <code>{{</code>. */
    static List<Part> parts(String text) {
        ReferenceText cut = new ReferenceText(text);
        while (cut.at < text.length()) {
            cut.next();
        }
        return cut.parts;
    }

    private void next() {
        int open = text.indexOf(OPEN, at);
        if (open < 0) {
            words(at, text.length());
        } else if (open > 0 && text.charAt(open - 1) == '\\' && open > at) {
            words(at, open - 1);
            words(open, open + OPEN.length());
        } else {
            words(at, open);
            reference(open);
        }
    }

    private void words(int from, int to) {
        if (to > from) {
            parts.add(new Part.Words(text.substring(from, to)));
        }
        at = to;
    }

    private void reference(int open) {
        int inside = open + OPEN.length();
        int close = text.indexOf(CLOSE, inside);
        int another = text.indexOf(OPEN, inside);
        if (close < 0 || (another >= 0 && another < close)) {
            String written = excerpt(text.substring(open, another < 0 ? text.length() : another));
            parts.add(new Part.Unclosed(written));
            at = open + written.length();
        } else {
            at = close + CLOSE.length();
            parts.add(new Part.Named(text.substring(open, at), text.substring(inside, close)));
        }
    }

    private static String excerpt(String rest) {
        String line = rest.lines().findFirst().orElse(OPEN).stripTrailing();
        boolean tooLong = line.codePointCount(0, line.length()) > LONGEST_EXCERPT;
        return tooLong ? line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT)) : line;
    }
}
