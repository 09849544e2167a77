package io.github.vanthu.workbook.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written as the XML of its parts, for what programs write and libraries do not. */
public final class RawWorkbook {
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String workbookMore = "";
    private String workbookProperties = "";
    private int count;

    /** Returns a workbook with one sheet "Sheet1". */
    public static RawWorkbook sheet(String content) {
        return new RawWorkbook().with("Sheet1", "", "<sheetData>" + content + "</sheetData>");
    }

    /** Adds a sheet with the content of its root element. */
    public RawWorkbook with(String name, String state, String content) {
        count++;
        sheets.append(
                "<sheet name=\"" + name + "\" sheetId=\"" + count + "\" " + state + " r:id=\"rId" + count + "\"/>");
        relations.append(relation("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml", ""));
        return part("xl/worksheets/sheet" + count + ".xml", "<worksheet" + MAIN + ">" + content + "</worksheet>");
    }

    /** Sets the styles: number formats, fonts and cell formats as XML. */
    public RawWorkbook styles(String content) {
        return part("xl/styles.xml", "<styleSheet" + MAIN + ">" + content + "</styleSheet>");
    }

    /** Sets the shared texts, each as the content of its {@code si}. */
    public RawWorkbook strings(String... texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            all.append("<si>").append(text).append("</si>");
        }
        return part("xl/sharedStrings.xml", "<sst" + MAIN + ">" + all + "</sst>");
    }

    /** Lets formulas refer to another file as {@code [1]}. */
    public RawWorkbook link(String target) {
        workbookMore = "<externalReferences><externalReference r:id=\"rIdX\"/></externalReferences>";
        relations.append(relation("rIdX", "externalLink", "externalLinks/externalLink1.xml", ""));
        part("xl/externalLinks/externalLink1.xml", "<externalLink" + MAIN + "/>");
        return part(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                relationships(relation("rId1", "externalLinkPath", target, " TargetMode=\"External\"")));
    }

    /** Lets days count from 1904. */
    public RawWorkbook from1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Adds a part. */
    public RawWorkbook part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** Returns the file. */
    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.putIfAbsent(
                "xl/workbook.xml",
                "<workbook" + MAIN + ">" + workbookProperties + "<sheets>" + sheets + "</sheets>" + workbookMore
                        + "</workbook>");
        all.put("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
        return zip(all);
    }

    /** Returns a zip of texts. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String relation(String id, String type, String target, String more) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"" + more + "/>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }
}
