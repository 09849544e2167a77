package io.github.vanthu.docx;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Streams XML with literal qualified names: no namespace bookkeeping, empty elements closed at once.
 *
 * <p>Failures of the stream come as {@link UncheckedIOException}, since visitors of the document throw nothing checked.
 * Texts with characters that XML 1.0 has no place for are refused with {@link IllegalArgumentException}.
 */
final class Markup implements Closeable {
    private static final int BUFFER = 1 << 14;

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins an XML entity in UTF-8 on a stream, which closing this will close too. */
    Markup(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element. */
    Markup start(String name) {
        finishTag();
        write('<');
        write(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element just opened. */
    Markup attribute(String name, String value) {
        write(' ');
        write(name);
        write("=\"");
        escape(value, true);
        write('"');
        return this;
    }

    /** Adds a number as an attribute to the element just opened. */
    Markup attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /** Adds characters to the open element. */
    Markup text(String characters) {
        finishTag();
        escape(characters, false);
        return this;
    }

    /** Closes the innermost open element. */
    Markup end() {
        String name = open.pop();
        if (inTag) {
            write("/>");
            inTag = false;
        } else {
            write("</");
            write(name);
            write('>');
        }
        return this;
    }

    /** Writes an element without content and attributes. */
    Markup empty(String name) {
        return start(name).end();
    }

    /** Writes an element without content whose {@code w:val} is given. */
    Markup value(String name, String value) {
        return start(name).attribute("w:val", value).end();
    }

    /** Writes an element without content whose {@code w:val} is a number. */
    Markup value(String name, long value) {
        return value(name, Long.toString(value));
    }

    /** Writes an element that holds only characters. */
    Markup element(String name, String characters) {
        return start(name).text(characters).end();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finishTag() {
        if (inTag) {
            write('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text, i, attribute);
            if (!entity.isEmpty()) {
                write(text, from, i);
                write(entity);
                from = i + 1;
            }
        }
        write(text, from, text.length());
    }

    private static String entity(String text, int index, boolean attribute) {
        char c = text.charAt(index);
        if (c > '>' && c < Character.MIN_SURROGATE) {
            return "";
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : "";
            case '\t', '\n', '\r' -> "&#" + (int) c + ";";
            default -> checked(text, index);
        };
    }

    /** Refuses what no XML 1.0 document may hold (XML 1.0, production 2). */
    private static String checked(String text, int index) {
        char c = text.charAt(index);
        boolean broken = Character.isHighSurrogate(c)
                ? index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
                : Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
        if (c < ' ' || c > '\uFFFD' || broken) {
            throw new IllegalArgumentException("character cannot be written: U+" + String.format("%04X", (int) c));
        }
        return "";
    }

    private void write(char c) {
        try {
            out.write(c);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        write(text, 0, text.length());
    }

    private void write(String text, int from, int to) {
        try {
            out.write(text, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
