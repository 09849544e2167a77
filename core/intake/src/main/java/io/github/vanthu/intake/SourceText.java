package io.github.vanthu.intake;

import io.github.vanthu.model.Place;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a data file with {@code \n} between lines; turns positions into places. */
final class SourceText {
    private static final Pattern BROKEN_REFERENCE =
            Pattern.compile("(?:(?:^\\s*|[-:,\\[]\\s*)(\\{\\{\\s*\\p{L}+\\s*\\()|\"[^\"{]*(\\{\\{[^}\"]*\"))");

    private final String file;
    private final String text;
    private final int[] lineStarts;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int count = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int[] starts = new int[count];
        int at = 0;
        for (int line = 1; line < count; line++) {
            at = text.indexOf('\n', at) + 1;
            starts[line] = at;
        }
        return starts;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    boolean json() {
        return file.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    Place place(Position position, String pointer) {
        return new Place(file, position.line(), position.column(), pointer);
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /** Returns where words first stand in a scalar; the scalar's start if they are written otherwise there. */
    Position find(String words, Node.Scalar scalar) {
        int from = offset(scalar.at());
        int found = text.substring(from, Math.max(from, offset(scalar.end()))).indexOf(words);
        return found >= 0 ? position(from + found) : scalar.at();
    }

    /** Returns where words first stand from a position on, not as part of longer ones; the position itself if they do not. */
    Position find(String words, Position from) {
        int found = text.indexOf(words, offset(from));
        while (found >= 0 && !apart(found, found + words.length())) {
            found = text.indexOf(words, found + 1);
        }
        return found >= 0 ? position(found) : from;
    }

    /** Returns whether a piece of the text is neither preceded nor followed by more of a word or figure. */
    private boolean apart(int start, int end) {
        return !continues(start - 1) && !continues(end) && !(figureMark(start - 1) && continues(start - 2));
    }

    private boolean continues(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean figureMark(int at) {
        return at >= 0 && (text.charAt(at) == '.' || text.charAt(at) == ',');
    }

    /** Returns where a reference to a figure stands that a line leaves unquoted, or that quotes inside it cut off. */
    Optional<Position> brokenReference(int line) {
        int start = lineStarts[Math.min(line, lineStarts.length) - 1];
        int end = text.indexOf('\n', start);
        Matcher found = BROKEN_REFERENCE.matcher(text).region(start, end < 0 ? text.length() : end);
        return found.find() ? Optional.of(position(Math.max(found.start(1), found.start(2)))) : Optional.empty();
    }

    private int offset(Position position) {
        int line = Math.min(position.line(), lineStarts.length) - 1;
        return Math.min(lineStarts[line] + position.column() - 1, text.length());
    }
}
