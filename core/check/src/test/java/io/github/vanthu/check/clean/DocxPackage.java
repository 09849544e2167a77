package io.github.vanthu.check.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Office Open XML package as text: parts, their types and relationships, zipped (ECMA-376 Part 2). */
public final class DocxPackage {
    private static final String HEAD = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private int relations;

    /** Adds a part of WordprocessingML that the main document refers to; returns the identifier of the relationship. */
    public String word(String name, String kind, String xml) {
        return relate(name + ".xml", kind, WORD + kind + "+xml", (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part that the main document refers to; returns the identifier of the relationship. */
    public String relate(String name, String kind, String type, byte[] content) {
        override("/word/" + name, type);
        parts.put("word/" + name, content);
        return relation(OFFICE + kind, name, "");
    }

    /** Adds a link to an address; returns the identifier of the relationship. */
    public String link(String address) {
        return relation(OFFICE + "hyperlink", address, " TargetMode='External'");
    }

    private String relation(String type, String target, String mode) {
        String id = "rId" + ++relations;
        relationships.append("<Relationship Id='" + id + "' Type='" + type + "' Target='" + target + "'" + mode + "/>");
        return id;
    }

    private void override(String name, String type) {
        types.append("<Override PartName='" + name + "' ContentType='" + type + "'/>");
    }

    /** Returns the bytes of the package with a main document. */
    public byte[] bytes(String document) {
        override("/word/document.xml", WORD + "document.main+xml");
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(
                all,
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default"
                        + " Extension='xml' ContentType='application/xml'/>" + types + "</Types>");
        put(
                all,
                "_rels/.rels",
                relationshipsPart(
                        "<Relationship Id='rId1' Type='" + OFFICE + "officeDocument' Target='word/document.xml'/>"));
        put(all, "word/document.xml", document);
        put(all, "word/_rels/document.xml.rels", relationshipsPart(relationships.toString()));
        all.putAll(parts);
        return zipped(all);
    }

    private static void put(Map<String, byte[]> all, String name, String xml) {
        all.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String relationshipsPart(String inside) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inside
                + "</Relationships>";
    }

    private static byte[] zipped(Map<String, byte[]> all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
