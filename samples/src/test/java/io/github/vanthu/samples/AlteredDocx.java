package io.github.vanthu.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A DOCX with its body altered, as if the writer had gone wrong. */
final class AlteredDocx {
    private static final String BODY = "word/document.xml";

    private AlteredDocx() {}

    /** Returns a package whose body is altered. */
    static byte[] of(byte[] docx, UnaryOperator<String> alteration) {
        ByteArrayOutputStream altered = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8);
                ZipOutputStream out = new ZipOutputStream(altered, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(BODY) ? altered(part, alteration) : part);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return altered.toByteArray();
    }

    private static byte[] altered(byte[] part, UnaryOperator<String> alteration) {
        String before = new String(part, StandardCharsets.UTF_8);
        String after = alteration.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing was altered");
        }
        return after.getBytes(StandardCharsets.UTF_8);
    }

    /** Leaves out the element in which a text stands. */
    static UnaryOperator<String> without(String element, String text) {
        return xml -> {
            Span span = Span.around(xml, element, text);
            return xml.substring(0, span.start()) + xml.substring(span.end());
        };
    }

    /** Swaps the paragraph in which a text stands with the one behind it. */
    static UnaryOperator<String> swapped(String text) {
        return xml -> {
            Span first = Span.around(xml, "w:p", text);
            int end = xml.indexOf("</w:p>", first.end()) + "</w:p>".length();
            return xml.substring(0, first.start())
                    + xml.substring(first.end(), end)
                    + xml.substring(first.start(), first.end())
                    + xml.substring(end);
        };
    }

    /** Gives the paragraph in which a text stands a property besides its style. */
    static UnaryOperator<String> with(String property, String text) {
        return xml -> {
            int at = xml.indexOf("</w:pPr>", Span.around(xml, "w:p", text).start());
            return xml.substring(0, at) + property + xml.substring(at);
        };
    }

    /** Where an element stands in a text of XML. */
    private record Span(int start, int end) {
        private static Span around(String xml, String element, String text) {
            int at = xml.indexOf(text);
            int start = Math.max(xml.lastIndexOf("<" + element + ">", at), xml.lastIndexOf("<" + element + " ", at));
            String close = "</" + element + ">";
            return new Span(start, xml.indexOf(close, at) + close.length());
        }
    }
}
