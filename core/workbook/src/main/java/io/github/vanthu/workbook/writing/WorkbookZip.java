package io.github.vanthu.workbook.writing;

import io.github.vanthu.workbook.sheet.CellRange;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes the parts of a workbook into a package; the same sheets give the same bytes. */
final class WorkbookZip {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<WrittenSheet> sheets;
    private final ZipOutputStream zip;
    private final StyleBook styles = new StyleBook();

    WorkbookZip(List<WrittenSheet> sheets, OutputStream out) {
        this.sheets = sheets;
        this.zip = new ZipOutputStream(out);
    }

    /** Writes one part. */
    private interface Part {
        void write(XmlOut out) throws XMLStreamException;
    }

    /** Writes the package; the stream is not closed. */
    void write() throws IOException {
        part("[Content_Types].xml", this::types);
        part("_rels/.rels", out -> {
            out.start("Relationships", "xmlns", RELATIONSHIPS);
            relationship(out, "rId1", "officeDocument", "xl/workbook.xml");
            out.end();
        });
        part("xl/workbook.xml", this::workbook);
        part("xl/_rels/workbook.xml.rels", this::relationships);
        for (int i = 0; i < sheets.size(); i++) {
            WrittenSheet sheet = sheets.get(i);
            part("xl/worksheets/sheet" + (i + 1) + ".xml", out -> new SheetXml(sheet, styles, out).write());
        }
        part("xl/styles.xml", styles::write);
        zip.finish();
    }

    private void part(String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        try {
            OutputStream buffer = new BufferedOutputStream(zip);
            XmlOut out = new XmlOut(buffer);
            part.write(out);
            out.finish();
            buffer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
    }

    private void types(XmlOut out) throws XMLStreamException {
        out.start("Types", "xmlns", TYPES);
        out.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        out.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(out, "/xl/workbook.xml", "sheet.main+xml");
        type(out, "/xl/styles.xml", "styles+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            type(out, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
        }
        out.end();
    }

    private static void type(XmlOut out, String part, String type) throws XMLStreamException {
        out.empty("Override", "PartName", part, "ContentType", SPREADSHEET + type);
    }

    private void relationships(XmlOut out) throws XMLStreamException {
        out.start("Relationships", "xmlns", RELATIONSHIPS);
        for (int i = 1; i <= sheets.size(); i++) {
            relationship(out, "rId" + i, "worksheet", "worksheets/sheet" + i + ".xml");
        }
        relationship(out, "rId" + (sheets.size() + 1), "styles", "styles.xml");
        out.end();
    }

    private static void relationship(XmlOut out, String id, String type, String target) throws XMLStreamException {
        out.empty("Relationship", "Id", id, "Type", OFFICE + "/" + type, "Target", target);
    }

    private void workbook(XmlOut out) throws XMLStreamException {
        out.start("workbook", "xmlns", XmlOut.MAIN, "xmlns:r", OFFICE);
        out.start("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            out.empty("sheet", "name", sheets.get(i - 1).name(), "sheetId", i, "r:id", "rId" + i);
        }
        out.end();
        out.start("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            CellRange head = sheets.get(i).head();
            String name = sheets.get(i).name().replace("'", "''");
            out.start("definedName", "name", "_xlnm.Print_Titles", "localSheetId", i);
            out.text("'" + name + "'!$" + head.top() + ":$" + head.bottom());
            out.end();
        }
        out.end();
        out.end();
    }
}
