package io.github.vanthu.template.internal.dsl;

import static io.github.vanthu.template.internal.dsl.Describing.COMMON_MARK;
import static io.github.vanthu.template.internal.dsl.Describing.STYLE;
import static io.github.vanthu.template.internal.dsl.Describing.TEXT;
import static io.github.vanthu.template.internal.dsl.Describing.choice;
import static io.github.vanthu.template.internal.dsl.Describing.whole;

import io.github.vanthu.template.DirectiveDescription;
import io.github.vanthu.template.DirectiveDescription.Wording;
import java.util.ArrayList;
import java.util.List;

/** The descriptions of all directives, for authors and for the directives' own checks. */
public final class Directives {
    private static final String KEEP_VI = "Giữ đoạn cùng trang với đoạn sau.";
    private static final String KEEP_EN = "Keeps the paragraph on one page with the next.";

    /** All of them: document, blocks, tables, inlines. */
    public static final List<DirectiveDescription> ALL = all();

    private Directives() {}

    private static List<DirectiveDescription> all() {
        List<DirectiveDescription> all = new ArrayList<>();
        all.addAll(document());
        all.addAll(paragraphs());
        all.addAll(headings());
        all.addAll(tables());
        all.addAll(cells());
        all.addAll(inlines());
        return List.copyOf(all);
    }

    private static Describing describe(String name, String vietnamese, String english) {
        return new Describing(name, vietnamese, english);
    }

    private static List<DirectiveDescription> document() {
        return List.of(
                describe(
                                "properties",
                                "Thuộc tính tệp mà chương trình quản lý tệp hiển thị; gọi một lần.",
                                "What a file manager shows of the file; once.")
                        .in("document")
                        .optional("title", TEXT, "Tên văn bản.", "Title of the document.")
                        .optional("subject", TEXT, "Trích yếu.", "Subject.")
                        .optional("symbol", TEXT, "Số, ký hiệu.", "Number and symbol.")
                        .optional("author", TEXT, "Cơ quan ban hành.", "Issuer.")
                        .optional("date", TEXT, "Ngày ban hành, dạng 2026-05-07.", "Date of issue, as 2026-05-07.")
                        .example("<@doc.properties title=\"Kế hoạch\" author=plan.office.name/>"),
                describe(
                                "section",
                                "Phần văn bản có khổ giấy riêng, bắt đầu ở trang mới.",
                                "A part of the document with paper of its own, beginning on a new page.")
                        .in("document")
                        .required("name", TEXT, "Tên phần, dùng trong thông báo.", "Name of the part, for messages.")
                        .flag("landscape", false, "Khổ giấy nằm ngang.", "Paper lying across.")
                        .number("paper", choice("A4", "A3"), "A4", "Khổ giấy.", "Size of the paper.")
                        .example(
                                "<@doc.section name=\"Phụ lục\" landscape=true>",
                                "  <@doc.paragraph style=\"Body\">Nội dung</@doc.paragraph>",
                                "</@doc.section>"),
                describe(
                                "blocks",
                                "Thay các khối của mẫu quốc gia bằng macro cùng tên của tỉnh; chỉ mẫu quốc gia gọi.",
                                "Puts the province's macros in the place of the national blocks; for the national template.")
                        .in("document")
                        .example("<@doc.blocks/>"));
    }

    private static List<DirectiveDescription> paragraphs() {
        return List.of(
                describe("paragraph", "Một đoạn văn.", "A paragraph.")
                        .in("section", "cell")
                        .required("style", STYLE, "Kiểu đoạn của bộ thể thức.", "Paragraph style of the profile.")
                        .flag("keepWithNext", false, KEEP_VI, KEEP_EN)
                        .optional("item", whole(1, 9), "Cấp của mục trong danh sách.", "Level of an item of a list.")
                        .optional(
                                "marker",
                                TEXT,
                                "Dấu đầu mục, in trước nội dung; đoạn sau của cùng mục thì không có.",
                                "Marker of the item, printed before its text; a further paragraph of it has none.")
                        .example(
                                "<@doc.paragraph style=\"Body\">Ngày ${plan.date.year}</@doc.paragraph>",
                                "<@doc.paragraph style=\"Recipient\" item=1 marker=\"-\">Như trên;</@doc.paragraph>"),
                describe("append", "Viết tiếp vào đoạn ngay trước đó.", "Writes on in the paragraph right before.")
                        .in("section", "cell")
                        .flag("keepWithNext", false, KEEP_VI, KEEP_EN)
                        .flag(
                                "endsText",
                                false,
                                "Bỏ dấu chấm hết mà người soạn đã gõ.",
                                "Drops the full stop that the author typed.")
                        .example(
                                "<@doc.paragraph style=\"Body\">Hết.</@doc.paragraph>",
                                "<@doc.append endsText=true>./.</@doc.append>"),
                describe("rule", "Đường kẻ ngang ngắn ở giữa.", "A short centred line.")
                        .in("section", "cell")
                        .required(
                                "ratio",
                                whole(1, 1000),
                                "Độ dài, phần nghìn của dòng chữ ngay trên.",
                                "Length in thousandths of the line of text above.")
                        .required("style", STYLE, "Kiểu đoạn của đường kẻ.", "Paragraph style of the line.")
                        .example(
                                "<@doc.paragraph style=\"Subject\">Trích yếu</@doc.paragraph>",
                                "<@doc.rule ratio=400 style=\"RuleUnderTitle\"/>"));
    }

    private static List<DirectiveDescription> headings() {
        return List.of(
                describe("heading", "Đề mục, có trong mục lục điều hướng.", "A heading, shown in the outline.")
                        .in("section", "cell")
                        .required("level", whole(1, 5), "Cấp của đề mục.", "Level of the heading.")
                        .optional("label", TEXT, "Nhãn, ví dụ \"I.\".", "Label, such as \"I.\".")
                        .optional("title", TEXT, "Tên đề mục.", "Title.")
                        .optional(
                                "lead",
                                COMMON_MARK,
                                "Nội dung viết liền sau tên.",
                                "Text that runs on after the title.")
                        .flag("keepWithNext", true, KEEP_VI, KEEP_EN)
                        .example("<@doc.heading level=1 label=\"I.\" title=\"MỤC TIÊU\"/>"),
                describe("markdown", "Các đoạn văn của dữ liệu.", "The paragraphs of a datum.")
                        .in("section", "cell")
                        .required(
                                "text", COMMON_MARK, "Dữ liệu, ví dụ plan.opening.", "The datum, such as plan.opening.")
                        .required("style", STYLE, "Kiểu đoạn của bộ thể thức.", "Paragraph style of the profile.")
                        .example("<#if plan.opening??><@doc.markdown text=plan.opening style=\"Body\"/></#if>"),
                describe("annexTable", "Bảng kinh phí của một phụ lục.", "The funding table of an annex.")
                        .in("section", "cell")
                        .required(
                                "annex",
                                new Wording("phụ lục của kế hoạch", "an annex of the plan"),
                                "Ví dụ plan.annexes[0].",
                                "Such as plan.annexes[0].")
                        .example("<#list plan.annexes as annex><@doc.annexTable annex=annex/></#list>"));
    }

    private static List<DirectiveDescription> tables() {
        return List.of(
                describe(
                                "table",
                                "Bảng, hoặc khung chia cột không kẻ.",
                                "A table, or a frame of columns without lines.")
                        .in("section", "cell")
                        .required("kind", choice("grid", "frame"), "Có kẻ hoặc không kẻ.", "With lines or without.")
                        .required(
                                "columns",
                                new Wording("danh sách, ví dụ [1, \"98 mm\"]", "list, such as [1, \"98 mm\"]"),
                                "Bề rộng từng cột: số đo, hoặc phần chia của bề rộng còn lại.",
                                "Widths of the columns: lengths, or shares of what is left.")
                        .example(
                                "<@doc.table kind=\"frame\" columns=[1, \"98 mm\"]>",
                                "  <@doc.row><@doc.cell style=\"Body\">Trái</@doc.cell><@doc.cell style=\"Body\">Phải"
                                        + "</@doc.cell></@doc.row>",
                                "</@doc.table>"),
                describe(
                                "head",
                                "Các dòng đầu bảng, lặp lại ở mỗi trang.",
                                "The head rows of a table, repeated on each page.")
                        .in("table")
                        .example(
                                "<@doc.table kind=\"grid\" columns=[1]>",
                                "  <@doc.head><@doc.row><@doc.cell style=\"TableHead\">Nội dung</@doc.cell></@doc.row>"
                                        + "</@doc.head>",
                                "  <@doc.row><@doc.cell style=\"TableText\">a</@doc.cell></@doc.row>",
                                "</@doc.table>"),
                describe("row", "Một dòng của bảng.", "A row of a table.")
                        .in("table")
                        .flag("splittable", false, "Được ngắt giữa hai trang.", "May break across pages.")
                        .flag("keepWithNext", false, "Giữ dòng cùng trang với dòng sau.", "Stays with the next row.")
                        .example(
                                "<@doc.table kind=\"grid\" columns=[1, 2]>",
                                "  <@doc.row splittable=true><@doc.cell style=\"TableText\">a</@doc.cell>"
                                        + "<@doc.cell style=\"TableText\">b</@doc.cell></@doc.row>",
                                "</@doc.table>"));
    }

    private static List<DirectiveDescription> cells() {
        return List.of(describe("cell", "Một ô của dòng.", "A cell of a row.")
                .in("row")
                .optional("column", whole(0, 62), "Cột bắt đầu, cột đầu là 0.", "First column, counted from 0.")
                .number("span", whole(1, 63), "1", "Số cột gộp.", "How many columns it covers.")
                .number("rowSpan", whole(1, 50_000), "1", "Số dòng gộp.", "How many rows it covers.")
                .optional(
                        "role",
                        new Wording("data, row-head hoặc column-head", "data, row-head or column-head"),
                        "Vai trò của ô đối với người nghe đọc bảng.",
                        "What the cell is to a reader who hears the table.")
                .optional(
                        "align",
                        choice("top", "middle"),
                        "Vị trí của chữ theo chiều dọc.",
                        "Where the text stands from top to bottom.")
                .optional(
                        "style",
                        STYLE,
                        "Có style thì ô là một đoạn văn; không có thì ô chứa các khối.",
                        "With a style the cell is one paragraph; without, it holds blocks.")
                .example(
                        "<@doc.table kind=\"grid\" columns=[1, 1]>",
                        "  <@doc.row><@doc.cell span=2 style=\"TableText\">gộp hai cột</@doc.cell></@doc.row>",
                        "</@doc.table>"));
    }

    private static List<DirectiveDescription> inlines() {
        return List.of(
                inline("b", "Chữ đậm.", "Bold text.", "<@doc.b>đậm</@doc.b>"),
                inline("i", "Chữ nghiêng.", "Italic text.", "<@doc.i>nghiêng</@doc.i>"),
                inline("sup", "Chỉ số trên.", "Superscript.", "m<@doc.sup>2</@doc.sup>"),
                inline("sub", "Chỉ số dưới.", "Subscript.", "CO<@doc.sub>2</@doc.sub>"),
                inline("br", "Xuống dòng trong đoạn.", "A line break.", "dòng một<@doc.br/>dòng hai"),
                describe(
                                "slot",
                                "Chỗ cơ quan điền hoặc ký khi phát hành: phần mềm biết vị trí, chữ in ra không đổi.",
                                "What an office fills in or signs at issue: programs know its place, the print stays.")
                        .in("paragraph", "append", "footnote")
                        .required(
                                "kind",
                                new Wording(
                                        "number, date, signer hoặc signing-text",
                                        "number, date, signer or signing-text"),
                                "Số; ngày, tháng, năm; họ tên người ký; thông tin chữ ký số của phụ lục.",
                                "Number; day, month, year; name of a signer; text of an annex's digital signature.")
                        .example("Số: <@doc.slot kind=\"number\">${plan.number!}</@doc.slot>/KH-UBND"),
                inline(
                        "footnote",
                        "Chú thích ở chân trang.",
                        "A footnote.",
                        "kinh phí<@doc.footnote>Đã gồm thuế.</@doc.footnote>"));
    }

    private static DirectiveDescription inline(String name, String vietnamese, String english, String example) {
        return describe(name, vietnamese, english)
                .in("paragraph", "append", "footnote")
                .example(example);
    }
}
