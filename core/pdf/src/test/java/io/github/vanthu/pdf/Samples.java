package io.github.vanthu.pdf;

import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Block;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.ListItem;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.document.StyleSheet.PageNumberPosition;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Documents for tests, and their PDF files. */
final class Samples {
    static final ParagraphStyle BODY = style("Body", 0, 28, Alignment.JUSTIFY);
    static final ParagraphStyle HEADING1 = style("Heading1", 1, 28, Alignment.LEFT);
    static final ParagraphStyle HEADING2 = style("Heading2", 2, 28, Alignment.LEFT);
    static final ParagraphStyle CELL = style("TableText", 0, 24, Alignment.LEFT);
    static final ParagraphStyle NOTE = style("FootnoteText", 0, 20, Alignment.LEFT);

    private static final StyleSheet STYLES =
            new StyleSheet(List.of(BODY, HEADING1, HEADING2, CELL, NOTE), BODY, NOTE, PageNumberPosition.TOP_CENTRE);
    private static final Typesetter TYPESETTER = new Typesetter(FontMetrics.liberationSerif());
    private static final PdfWriter WRITER = new PdfWriter();

    private Samples() {}

    private static ParagraphStyle style(String id, int level, int size, Alignment alignment) {
        return new ParagraphStyle(
                id,
                id,
                level,
                TextStyle.of(size),
                alignment,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.pt(6),
                Length.ZERO,
                LineSpacing.SINGLE,
                level > 0,
                false);
    }

    static PageGeometry a4() {
        Length gap = Length.mm(10);
        Length margin = Length.mm(20);
        return new PageGeometry(Length.mm(210), Length.mm(297), margin, margin, Length.mm(30), margin, gap, gap);
    }

    static Paragraph paragraph(String text, ParagraphStyle style) {
        return paragraph(style, new Text(text, style.text(), Origin.NONE));
    }

    static Paragraph paragraph(ParagraphStyle style, Inline... content) {
        return new Paragraph(style, List.of(content), false, Origin.NONE);
    }

    /** Returns an item of a list; its text begins with the marker, if it has one. */
    static Paragraph item(int level, String marker, String text) {
        Text content = new Text(marker.isEmpty() ? text : marker + " " + text, BODY.text(), Origin.NONE);
        return new Paragraph(BODY, List.of(content), false, Optional.of(new ListItem(level, marker)), Origin.NONE);
    }

    static FootnoteCall call(String note) {
        return new FootnoteCall(BODY.text(), List.of(paragraph(note, NOTE)), Origin.NONE);
    }

    static Cell cell(int column, int columnSpan, Cell.Role role, String text) {
        return new Cell(
                column,
                columnSpan,
                1,
                role,
                Cell.VerticalAlignment.MIDDLE,
                List.of(paragraph(text, CELL)),
                Origin.NONE);
    }

    static Row row(Cell... cells) {
        return new Row(List.of(cells), false, false, Origin.NONE);
    }

    static Table table(List<Row> head, List<Row> body) {
        return new Table(Table.Kind.GRID, List.of(Length.mm(40), Length.mm(60)), head, body, Length.mm(2), Origin.NONE);
    }

    static Document document(String date, List<? extends Block> blocks) {
        Document.Properties properties = new Document.Properties(
                "Kế hoạch <OCOP> {title}",
                "Triển khai & thực hiện",
                "35/KH-UBND",
                "UBND huyện Vũ Quang",
                "vi-VN",
                date);
        return new Document(properties, STYLES, List.of(new Section("Thân", a4(), List.copyOf(blocks))));
    }

    static Document document(Block... blocks) {
        return document("2019-03-22", List.of(blocks));
    }

    /** Returns a document with everything in it. */
    static Document full() {
        Table table = table(
                List.of(row(cell(0, 1, Cell.Role.COLUMN_HEAD, "TT"), cell(1, 1, Cell.Role.COLUMN_HEAD, "Nội dung"))),
                List.of(
                        row(cell(0, 1, Cell.Role.ROW_HEAD, "1"), cell(1, 1, Cell.Role.DATA, "Hỗ trợ máy móc")),
                        row(cell(0, 2, Cell.Role.DATA, "Tổng cộng"))));
        Text bold = new Text("Căn cứ ", BODY.text().withBold(true), Origin.NONE);
        Text italic = new Text("Luật Ngân sách", BODY.text().withItalic(true).withBold(true), Origin.NONE);
        return document(
                paragraph("I. MỤC ĐÍCH", HEADING1),
                paragraph("1. Mục tiêu chung", HEADING2),
                paragraph(BODY, bold, italic, call("Theo Quyết định số 490/QĐ-TTg")),
                paragraph("Nâng cao chất lượng sản phẩm của các xã, ".repeat(12).strip(), BODY),
                table,
                paragraph("II. TỔ CHỨC", HEADING1));
    }

    /** Returns extras with an attachment and without fields. */
    static PdfExtras data(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Attachment plan = new Attachment("plan.json", "application/json", "Dữ liệu của kế hoạch", bytes);
        return new PdfExtras(Optional.of(plan), List.of());
    }

    /** A leader's signature, and the agency's seal over a third of it. */
    static List<PdfExtras.SignatureField> fields() {
        return List.of(
                new PdfExtras.SignatureField("signature-1", "Chữ ký của Chủ tịch", 0, 320, 500, 150, 60),
                new PdfExtras.SignatureField("seal", "Chữ ký số của cơ quan", 0, 270, 495, 100, 70));
    }

    static byte[] pdf(Document document) {
        return pdf(document, WRITER);
    }

    static byte[] pdf(Document document, PdfWriter writer) {
        return pdf(document, PdfExtras.NONE, writer);
    }

    static byte[] pdf(Document document, PdfExtras extras) {
        return pdf(document, extras, WRITER);
    }

    private static byte[] pdf(Document document, PdfExtras extras, PdfWriter writer) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(document, TYPESETTER.typeset(document), extras, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
