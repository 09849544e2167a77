package io.github.vanthu.docx;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A plan with everything that a writer meets: letterhead, headings, footnote, bullets, annex on landscape paper. */
final class Samples {
    static final PageGeometry A4 = new PageGeometry(
            Length.mm(210),
            Length.mm(297),
            Length.mm(20),
            Length.mm(20),
            Length.mm(30),
            Length.mm(15),
            Length.mm(10),
            Length.mm(10));
    static final Document.Properties PROPERTIES = new Document.Properties(
            "Kế hoạch Triển khai Chương trình \"Mỗi xã một sản phẩm\"",
            "Triển khai Chương trình \"Mỗi xã một sản phẩm\"",
            "35/KH-UBND",
            "Ủy ban nhân dân huyện Vũ Quang",
            "vi-VN",
            "2019-03-22");

    private static final Length PADDING = Length.mm("1.9");
    private static final String LONG = "Phát triển sản xuất gắn với xây dựng nông thôn mới, nâng cao thu nhập và đời "
            + "sống vật chất, tinh thần của người dân; khuyến khích các chủ thể đầu tư, đổi mới công nghệ. ";

    private Samples() {}

    static Document plan() {
        return plan(Sheets.TOP);
    }

    static Document plan(StyleSheet sheet) {
        return new Document(PROPERTIES, sheet, List.of(new Section("Kế hoạch", A4, body()), annex()));
    }

    static Document of(Block... blocks) {
        return new Document(PROPERTIES, Sheets.TOP, List.of(new Section("Kế hoạch", A4, List.of(blocks))));
    }

    static Paragraph paragraph(ParagraphStyle style, String text) {
        return new Paragraph(style, List.of(text(text, style.text())), false, Origin.NONE);
    }

    static Paragraph paragraph(ParagraphStyle style, Inline... inlines) {
        return new Paragraph(style, List.of(inlines), false, Origin.NONE);
    }

    static Text text(String value, TextStyle style) {
        return new Text(value, style, Origin.NONE);
    }

    static Rule rule(int permille) {
        return new Rule(permille, Sheets.RULE, Origin.NONE);
    }

    static FootnoteCall footnote(String note) {
        return new FootnoteCall(Sheets.BODY.text(), List.of(paragraph(Sheets.FOOTNOTE, note)), Origin.NONE);
    }

    static Cell cell(int column, int columns, int rows, Block... blocks) {
        return new Cell(
                column, columns, rows, Cell.Role.DATA, Cell.VerticalAlignment.MIDDLE, List.of(blocks), Origin.NONE);
    }

    static Row row(Cell... cells) {
        return new Row(List.of(cells), false, false, Origin.NONE);
    }

    static Table grid(List<Length> columns, List<Row> head, List<Row> body) {
        return new Table(Table.Kind.GRID, columns, head, body, PADDING, Origin.NONE);
    }

    static Table frame(List<Length> columns, Row... rows) {
        return new Table(Table.Kind.FRAME, columns, List.of(), List.of(rows), PADDING, Origin.NONE);
    }

    static List<Length> columns(int... millimetres) {
        return Arrays.stream(millimetres).mapToObj(Length::mm).toList();
    }

    private static List<Block> body() {
        List<Block> blocks = new ArrayList<>(List.of(
                letterhead(),
                paragraph(Sheets.MOTTO, "KẾ HOẠCH"),
                paragraph(
                        Sheets.MOTTO,
                        text("Triển khai thực hiện Chương trình", Sheets.MOTTO.text()),
                        new LineBreak(Origin.NONE),
                        text("\"Mỗi xã một sản phẩm\" giai đoạn 2019 - 2020", Sheets.MOTTO.text())),
                rule(400),
                paragraph(Sheets.HEADING1, "I. MỤC ĐÍCH, YÊU CẦU"),
                leadAndNote(),
                paragraph(Sheets.HEADING2, "1. Mục tiêu chung"),
                paragraph(Sheets.HEADING3, "a) Về sản phẩm")));
        for (int i = 0; i < 14; i++) {
            blocks.add(paragraph(Sheets.BODY, "- " + LONG + LONG));
        }
        blocks.add(signature());
        return blocks;
    }

    private static Paragraph leadAndNote() {
        TextStyle plain = Sheets.BODY.text();
        return paragraph(
                Sheets.BODY,
                text("2. Phòng Nông nghiệp: ", plain.withBold(true)),
                text("Cơ quan thường trực ", plain),
                footnote("Quyết định số 490/QĐ-TTg ngày 07/5/2018 của Thủ tướng Chính phủ. " + LONG),
                text(", diện tích 12 km", plain),
                text("2", plain.withPosition(TextStyle.Position.SUPERSCRIPT)),
                text(" và <chỉ tiêu> & \"số liệu\". " + LONG, plain.withItalic(true)));
    }

    private static Table letterhead() {
        Cell issuer = cell(
                0,
                1,
                1,
                paragraph(Sheets.NAME, "ỦY BAN NHÂN DÂN HUYỆN VŨ QUANG"),
                rule(333),
                paragraph(Sheets.TABLE_TEXT, "Số: 35/KH-UBND"));
        Cell country = cell(
                1,
                1,
                1,
                paragraph(Sheets.NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                paragraph(Sheets.MOTTO, "Độc lập - Tự do - Hạnh phúc"),
                rule(1000),
                paragraph(Sheets.PLACE_DATE, "Vũ Quang, ngày 22 tháng 3 năm 2019"));
        return frame(columns(65, 100), row(issuer, country));
    }

    private static Table signature() {
        Cell recipients =
                cell(0, 1, 1, paragraph(Sheets.RECIPIENT, "Nơi nhận:"), paragraph(Sheets.RECIPIENT, "- Lưu: VT, NN."));
        Cell signer =
                cell(1, 1, 1, paragraph(Sheets.MOTTO, "TM. ỦY BAN NHÂN DÂN"), paragraph(Sheets.MOTTO, "CHỦ TỊCH"));
        return frame(columns(85, 80), row(recipients, signer));
    }

    private static Section annex() {
        List<Length> columns = columns(15, 77, 40, 40, 40, 40);
        return new Section(
                "Phụ lục",
                A4.turned(),
                List.of(
                        paragraph(Sheets.ANNEX, "Phụ lục"),
                        paragraph(Sheets.MOTTO, "DỰ TOÁN KINH PHÍ"),
                        rule(400),
                        grid(columns, head(), rows())));
    }

    private static List<Row> head() {
        return List.of(
                row(
                        headCell(0, 1, 2, "TT"),
                        headCell(1, 1, 2, "Nội dung"),
                        headCell(2, 3, 1, "Kinh phí (triệu đồng)"),
                        headCell(5, 1, 2, "Ghi chú")),
                row(headCell(2, 1, 1, "NSTW"), headCell(3, 1, 1, "NS tỉnh"), headCell(4, 1, 1, "NS huyện")));
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(dataCell(0, 5, 1, "TỔNG CỘNG"), dataCell(5, 1, 31, "Theo Nghị quyết của Hội đồng nhân dân")));
        for (int i = 1; i <= 30; i++) {
            rows.add(new Row(
                    List.of(
                            dataCell(0, 1, 1, String.valueOf(i)),
                            dataCell(1, 1, 1, "Hỗ trợ chủ thể sản xuất tham gia Chương trình, nội dung " + i),
                            dataCell(2, 1, 1, "1.250"),
                            dataCell(3, 1, 1, "750,5"),
                            dataCell(4, 1, 1, "-")),
                    i % 2 == 0,
                    i % 7 == 1,
                    Origin.NONE));
        }
        return rows;
    }

    private static Cell headCell(int column, int columns, int rows, String text) {
        return cell(column, columns, rows, paragraph(Sheets.TABLE_HEAD, text));
    }

    private static Cell dataCell(int column, int columns, int rows, String text) {
        return cell(column, columns, rows, paragraph(Sheets.TABLE_TEXT, text));
    }
}
