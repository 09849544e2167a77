package io.github.vanthu.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines as word processors do: every line takes as many words as fit, spaces at its end hang over.
 *
 * <p>Nothing is hyphenated. A word that is wider than a whole line breaks between two characters.
 */
final class LineBreaker {
    /** Widths are whole dots but summed as points: far less than a dot. */
    private static final double TOLERANCE = 0.0001;

    private final StyledText text;
    private final List<LineRange> lines = new ArrayList<>();

    /**
     * The characters of one line.
     *
     * @param from index of its first character
     * @param to index behind its last character that is not a space
     * @param next index behind its last character, spaces included
     * @param last whether the line ends its paragraph or stands before a forced break
     */
    record LineRange(int from, int to, int next, boolean last) {}

    private LineBreaker(StyledText text) {
        this.text = text;
    }

    /** Returns the lines of a text, at least one, given the widths of the first and of the other lines in points. */
    static List<LineRange> lines(StyledText text, double first, double others) {
        LineBreaker breaker = new LineBreaker(text);
        int from = 0;
        do {
            from = breaker.addLine(from, from == 0 ? first : others);
        } while (from <= text.length());
        return breaker.lines;
    }

    /** Adds the line that begins at an index; returns where the next one begins, beyond the text after the last. */
    private int addLine(int from, double width) {
        int forced = text.text().indexOf(StyledText.BREAK, from);
        int limit = forced < 0 ? text.length() : forced;
        int to = end(from, limit, width);
        lines.add(new LineRange(from, text.withoutTrailingSpaces(from, to), to, to == limit));
        return to == limit ? limit + 1 : to;
    }

    private int end(int from, int limit, double width) {
        int best = from;
        for (int next = nextBreak(from, limit); fits(from, next, width); next = nextBreak(next, limit)) {
            best = next;
            if (next == limit) {
                return limit;
            }
        }
        return best > from ? best : insideWord(from, limit, width);
    }

    private boolean fits(int from, int to, double width) {
        return text.width(from, text.withoutTrailingSpaces(from, to)) <= width + TOLERANCE;
    }

    private int nextBreak(int after, int limit) {
        int at = after + 1;
        while (at < limit && !BreakOpportunities.at(text.text(), at)) {
            at++;
        }
        return Math.min(at, limit);
    }

    private int insideWord(int from, int limit, double width) {
        int to = from + 1;
        while (to < limit && text.width(from, to + 1) <= width + TOLERANCE) {
            to++;
        }
        return to == limit ? limit : slashOr(wholeCharacter(to, limit), from);
    }

    /** Returns the last place behind a slash that fits, else the place that was found between two characters. */
    private int slashOr(int found, int from) {
        for (int at = found; at > from; at--) {
            if (BreakOpportunities.atNeed(text.text(), at)) {
                return at;
            }
        }
        return found;
    }

    private int wholeCharacter(int index, int limit) {
        int to = index;
        while (to < limit && Character.isLowSurrogate(text.text().charAt(to))) {
            to++;
        }
        return to;
    }
}
