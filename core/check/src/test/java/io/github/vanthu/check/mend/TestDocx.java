package io.github.vanthu.check.mend;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small DOCX files made part by part. */
final class TestDocx {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();

    private TestDocx() {}

    /** Begins a file with a body and its last section. */
    static TestDocx of(String body) {
        TestDocx docx = new TestDocx();
        docx.parts.put("[Content_Types].xml", "");
        docx.parts.put(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        docx.parts.put(
                "word/document.xml",
                HEAD + "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\"><w:body>" + body
                        + "</w:body></w:document>");
        docx.types.append(type("word/document.xml", "document.main"));
        return docx;
    }

    /** Adds a part that the text refers to; its identifier is its kind. */
    TestDocx with(String kind, String name, String xml) {
        parts.put("word/" + name, HEAD + xml.replaceFirst("(<w:\\w+)", "$1 xmlns:w=\"" + WORD + "\""));
        types.append(type("word/" + name, kind));
        relations.append("<Relationship Id=\"" + name.replace(".xml", "") + "\" Type=\"" + OFFICE + "/" + kind
                + "\" Target=\"" + name + "\"/>");
        return this;
    }

    private static String type(String name, String kind) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    byte[] bytes() {
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
        parts.put(
                "word/_rels/document.xml.rels",
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relations + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns a part of a file as text; empty if there is none. */
    static String part(byte[] file, String name) {
        return all(file).getOrDefault(name, "");
    }

    static Map<String, String> all(byte[] file) {
        Map<String, String> found = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
