package io.github.vanthu.docx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Streams XML with literal qualified names: no namespace bookkeeping, empty elements closed at once.
 *
 * <p>Failures of the stream come as {@link UncheckedIOException}, since visitors of the document throw nothing checked.
 * Texts with characters that XML 1.0 has no place for are refused with {@link IllegalArgumentException}.
 */
final class Markup implements Closeable {
    private static final int BUFFER = 1 << 13;

    /** Bytes of the longest entity or character. */
    private static final int LONGEST = 6;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int size;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins an XML entity in UTF-8 on a stream, which closing this will close too. */
    Markup(OutputStream stream) {
        out = stream;
        literal("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element. */
    Markup start(String name) {
        finishTag();
        literal("<");
        literal(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element just opened. */
    Markup attribute(String name, String value) {
        literal(" ");
        literal(name);
        literal("=\"");
        escape(value, true);
        literal("\"");
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
            literal("/>");
            inTag = false;
        } else {
            literal("</");
            literal(name);
            literal(">");
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
        flush();
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finishTag() {
        if (inTag) {
            literal(">");
            inTag = false;
        }
    }

    /** Writes ASCII characters as they are. */
    private void literal(String ascii) {
        int length = ascii.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            put(ascii.charAt(i));
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            reserve(LONGEST);
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c, attribute);
            } else if (c < 0x800) {
                put(0xC0 | (c >> 6));
                trail(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
                i++;
                supplementary(c, text.charAt(i));
            } else {
                three(c);
            }
        }
    }

    private void ascii(char c, boolean attribute) {
        switch (c) {
            case '&' -> literal("&amp;");
            case '<' -> literal("&lt;");
            case '>' -> literal("&gt;");
            case '"' -> literal(attribute ? "&quot;" : "\"");
            case '\t' -> literal("&#9;");
            case '\n' -> literal("&#10;");
            case '\r' -> literal("&#13;");
            default -> {
                check(c >= ' ', c);
                put(c);
            }
        }
    }

    private void three(char c) {
        check(!Character.isSurrogate(c) && c <= '\uFFFD', c);
        put(0xE0 | (c >> 12));
        trail(c >> 6);
        trail(c);
    }

    private void supplementary(char high, char low) {
        check(Character.isLowSurrogate(low), high);
        int character = Character.toCodePoint(high, low);
        put(0xF0 | (character >> 18));
        trail(character >> 12);
        trail(character >> 6);
        trail(character);
    }

    /** Refuses what no XML 1.0 document may hold (XML 1.0, production 2). */
    private static void check(boolean legal, char c) {
        if (!legal) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "character cannot be written: U+%04X", (int) c));
        }
    }

    /** Puts the next six bits of a character. */
    private void trail(int bits) {
        put(0x80 | (bits & 0x3F));
    }

    private void put(int b) {
        buffer[size] = (byte) b;
        size++;
    }

    private void reserve(int bytes) {
        if (size + bytes > BUFFER) {
            flush();
        }
    }

    private void flush() {
        try {
            out.write(buffer, 0, size);
            size = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
