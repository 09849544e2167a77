package io.github.vanthu.docx;

import io.github.vanthu.document.Length;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.document.TextStyle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * All that shapes a frame.
 *
 * @param styles the style sheet
 * @param language BCP 47 tag of the text
 */
record FrameKey(StyleSheet styles, String language) {
    /** Grows with every change of what is made from the same style sheet, so that older caches are left alone. */
    private static final int FORMAT = 3;

    /** Returns the SHA-256 of the canonical text, as 64 hexadecimal digits. */
    String digest() {
        return digest(text());
    }

    /** Returns the SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
    static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the canonical text: one line for each style, each value with its length before it. */
    String text() {
        StringBuilder text = new StringBuilder();
        values(text, "vanthu-frame", FORMAT, language, styles.pageNumberPosition());
        values(text, styles.pageNumber().id(), styles.footnote().id());
        styles.paragraphs().forEach(style -> style(text, style));
        return text.toString();
    }

    private static void style(StringBuilder text, ParagraphStyle style) {
        values(text, style.id(), style.name(), style.outlineLevel(), style.alignment());
        characters(text, style.text());
        lengths(text, style.firstLineIndent(), style.leftIndent(), style.rightIndent(), style.before(), style.after());
        values(text, style.lineSpacing().rule(), style.lineSpacing().value());
        values(text, style.keepWithNext(), style.keepTogether());
    }

    private static void characters(StringBuilder text, TextStyle style) {
        values(text, style.halfPoints(), style.bold(), style.italic(), style.position());
    }

    private static void lengths(StringBuilder text, Length... lengths) {
        for (Length length : lengths) {
            values(text, length.emu());
        }
    }

    private static void values(StringBuilder text, Object... values) {
        for (Object value : values) {
            String written = value.toString();
            text.append(written.length()).append(':').append(written).append(' ');
        }
        text.append('\n');
    }
}
