package io.github.vanthu.samples.form;

import io.github.vanthu.document.Document;
import io.github.vanthu.docx.DocxWriter;
import io.github.vanthu.docx.FrameStore;
import io.github.vanthu.typeset.FontMetrics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a DOCX, to be altered as other programs write them. */
final class DocxParts {
    static final String BODY = "word/document.xml";

    private static final DocxWriter WRITER = new DocxWriter(new FrameStore(), FontMetrics.liberationSerif());

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private DocxParts() {}

    /** Writes a tree as a DOCX. */
    static byte[] write(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WRITER.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Takes a DOCX apart. */
    static DocxParts of(byte[] docx) {
        DocxParts made = new DocxParts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                made.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    /** Puts the parts together. */
    byte[] zipped() {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(made, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.toByteArray();
    }

    /** Returns a part as text. */
    String text(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new IllegalStateException("no part " + part + " among " + parts.keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Adds a part, or says something else in one. */
    DocxParts put(String part, byte[] bytes) {
        parts.put(part, bytes.clone());
        return this;
    }

    /** Alters the text of a part; an alteration that changes nothing fails. */
    DocxParts alter(String part, UnaryOperator<String> alteration) {
        String before = text(part);
        String after = alteration.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing was altered in " + part);
        }
        return put(part, after.getBytes(StandardCharsets.UTF_8));
    }

    /** Alters the text of the body. */
    DocxParts body(UnaryOperator<String> alteration) {
        return alter(BODY, alteration);
    }

    /** Replaces a text in the body. */
    DocxParts swap(String before, String after) {
        return body(xml -> xml.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
    }

    /** Gives the first run that says some words direct formatting, such as {@code <w:color w:val="FF0000"/>}. */
    DocxParts run(String words, String formatting) {
        return body(xml -> {
            int at = xml.lastIndexOf("<w:r>", found(xml, words)) + "<w:r>".length();
            boolean formatted = xml.startsWith("<w:rPr>", at);
            return formatted
                    ? inserted(xml, xml.indexOf("</w:rPr>", at), formatting)
                    : inserted(xml, at, "<w:rPr>" + formatting + "</w:rPr>");
        });
    }

    /** Gives the first paragraph that says some words a property beside its style. */
    DocxParts paragraph(String words, String property) {
        return body(xml -> {
            int from = xml.lastIndexOf("<w:p>", found(xml, words));
            return inserted(xml, xml.indexOf("</w:pPr>", from), property);
        });
    }

    /** Puts a run into the first paragraph that says some words, before its end. */
    DocxParts append(String words, String run) {
        return body(xml -> inserted(xml, xml.indexOf("</w:p>", found(xml, words)), run));
    }

    /** Puts a run into the first paragraph that says some words, before its text. */
    DocxParts prepend(String words, String run) {
        return body(xml -> inserted(xml, xml.lastIndexOf("<w:r>", found(xml, words)), run));
    }

    /** Adds a relationship of the body. */
    DocxParts relate(String id, String type, String target) {
        String relationship = "<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/>";
        return alter(
                "word/_rels/document.xml.rels",
                xml -> xml.replace("</Relationships>", relationship + "</Relationships>"));
    }

    /** Says of which type the parts with an extension are. */
    DocxParts type(String extension, String type) {
        String entry = "<Default Extension=\"" + extension + "\" ContentType=\"" + type + "\"/>";
        return alter("[Content_Types].xml", xml -> xml.replaceFirst("(<Types[^>]*>)", "$1" + entry));
    }

    private static int found(String xml, String words) {
        int at = xml.indexOf(words);
        if (at < 0) {
            throw new IllegalStateException("the body does not say '" + words + "'");
        }
        return at;
    }

    private static String inserted(String xml, int at, String more) {
        return xml.substring(0, at) + more + xml.substring(at);
    }
}
