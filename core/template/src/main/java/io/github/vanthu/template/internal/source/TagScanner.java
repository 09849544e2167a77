package io.github.vanthu.template.internal.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the tag, text or interpolation that was left open, where FreeMarker only notices that something does not fit. */
public final class TagScanner {
    private static final Set<String> BLOCKS = Set.of(
            "#if",
            "#list",
            "#items",
            "#sep",
            "#macro",
            "#function",
            "#switch",
            "#attempt",
            "#compress",
            "#escape",
            "#noescape",
            "#autoesc",
            "#noautoesc",
            "#outputformat",
            "#transform",
            "#foreach");
    private static final Set<String> ASSIGNMENTS = Set.of("#assign", "#local", "#global");
    private static final Pattern BLOCK_ASSIGNMENT = Pattern.compile("\\s*[\"']?[\\w$]+[\"']?(\\s+in\\s+[\\w$.]+)?\\s*");
    private static final Pattern NAME_END = Pattern.compile("[\\s;/>(]");

    private final String text;
    private final Deque<Finding> open = new ArrayDeque<>();
    private Optional<Finding> found = Optional.empty();

    private TagScanner(String text) {
        this.text = text;
    }

    /** What is wrong. */
    public enum Kind {
        /** A tag without its end tag. */
        UNCLOSED,
        /** An end tag without its tag. */
        STRAY,
        /** A tag, text, comment or interpolation without its own end. */
        UNENDED
    }

    /**
     * Something left open.
     *
     * @param kind what is wrong
     * @param tag the tag's name with its mark, such as {@code #if}, or the first characters of what has no end
     * @param at index in the text
     */
    public record Finding(Kind kind, String tag, int at) {}

    /** Returns the first thing left open. */
    public static Optional<Finding> scan(String text) {
        TagScanner scanner = new TagScanner(text);
        int at = 0;
        while (at < text.length() && scanner.found.isEmpty()) {
            at = scanner.next(at);
        }
        return scanner.found.or(() -> Optional.ofNullable(scanner.open.peek()));
    }

    private int next(int at) {
        if (text.startsWith("<#--", at)) {
            return past("-->", "<#--", at);
        }
        if (text.startsWith("<#noparse>", at)) {
            return past("</#noparse>", "<#noparse>", at);
        }
        if (text.startsWith("${", at) || text.startsWith("#{", at)) {
            return expression(at, at + 2, '}') + 1;
        }
        if (text.startsWith("</#", at) || text.startsWith("</@", at)) {
            return endTag(at);
        }
        boolean tag = text.startsWith("<#", at) || text.startsWith("<@", at);
        return tag ? beginTag(at) : at + 1;
    }

    private int past(String end, String begin, int at) {
        int index = text.indexOf(end, at);
        return index < 0 ? unended(begin, at) : index + end.length();
    }

    private int unended(String begin, int at) {
        found = Optional.of(new Finding(Kind.UNENDED, begin, at));
        return text.length();
    }

    private int endTag(int at) {
        int end = text.indexOf('>', at);
        if (end < 0) {
            return unended(text.substring(at, Math.min(text.length(), at + 3)), at);
        }
        close(text.substring(at + 2, end).strip(), at);
        return end + 1;
    }

    private void close(String name, int at) {
        while (!open.isEmpty() && open.getFirst().tag().equals("#sep") && !name.equals("#sep")) {
            open.pop();
        }
        boolean fits = !open.isEmpty() && (open.getFirst().tag().equals(name) || anonymous(name));
        if (fits) {
            open.pop();
            return;
        }
        boolean outside = open.stream().anyMatch(tag -> tag.tag().equals(name));
        found = Optional.of(outside ? open.getFirst() : new Finding(Kind.STRAY, name, at));
    }

    private boolean anonymous(String name) {
        return name.equals("@") && open.getFirst().tag().startsWith("@");
    }

    private int beginTag(int at) {
        String name = name(at + 1);
        int end = expression(at, at + 1 + name.length(), '>');
        if (found.isEmpty()) {
            String inside = text.substring(at + 1 + name.length(), end);
            boolean assigned = ASSIGNMENTS.contains(name)
                    && BLOCK_ASSIGNMENT.matcher(inside).matches();
            boolean block = name.startsWith("@") || BLOCKS.contains(name) || assigned;
            if (block && !inside.endsWith("/")) {
                open.push(new Finding(Kind.UNCLOSED, name, at));
            }
        }
        return end + 1;
    }

    private String name(int from) {
        String rest = text.substring(from, Math.min(text.length(), from + 200));
        return NAME_END.split(rest, 2)[0];
    }

    /** Returns the index of the end of a tag or an interpolation that begins at an index. */
    private int expression(int begin, int from, char end) {
        int depth = 0;
        int at = from;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == end && depth == 0) {
                return at;
            }
            depth += "([{".indexOf(character) >= 0 ? 1 : 0;
            depth -= ")]}".indexOf(character) >= 0 && depth > 0 ? 1 : 0;
            at = character == '"' || character == '\'' ? string(at, character) : at + 1;
        }
        return found.isEmpty() ? unended(text.substring(begin, Math.min(text.length(), from)), begin) : at;
    }

    private int string(int begin, char quote) {
        boolean raw = begin > 0 && text.charAt(begin - 1) == 'r';
        for (int at = begin + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\' && !raw) {
                at++;
            } else if (text.charAt(at) == quote) {
                return at + 1;
            }
        }
        return unended(String.valueOf(quote), begin);
    }
}
