package io.github.vanthu.samples.form;

import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Block;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.samples.RenderedSamples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A sound document into which faults of form are planted. */
enum FormBase {
    /** A plan of a department under its people's committee, with two annexes, under Nghị định 30/2020/NĐ-CP. */
    DEPARTMENT,
    /** The same with its text in parts, chapters, sections and articles (phần, chương, mục, điều). */
    ARTICLES,
    /** The same as an official letter (công văn), with addressee and a subject below the number. */
    LETTER,
    /** A draft of a people's committee under Nghị định 30/2020/NĐ-CP: the invented sample. */
    COMMUNE,
    /** A plan of a people's committee with an annex, under Thông tư 01/2011/TT-BNV. */
    DISTRICT;

    private static final Map<FormBase, Document> MADE = new ConcurrentHashMap<>();

    /** Returns the document's tree, made once. */
    Document document() {
        Document made = MADE.get(this);
        if (made == null) {
            made = make();
            MADE.put(this, made);
        }
        return made;
    }

    private Document make() {
        return switch (this) {
            case DEPARTMENT -> read("src/test/resources/form/department.yaml");
            case ARTICLES -> articles(DEPARTMENT.document());
            case LETTER -> letter(DEPARTMENT.document());
            case COMMUNE -> read("bac-ninh-2026/plan.yaml");
            case DISTRICT -> read("src/test/resources/form/district.yaml");
        };
    }

    private static Document read(String file) {
        return RenderedSamples.VANTHU
                .draft(RenderedSamples.VANTHU.read(Path.of(file)))
                .document()
                .orElseThrow();
    }

    private static Document articles(Document document) {
        List<Block> text = List.of(
                centred("Phần I"),
                centred("QUY ĐỊNH CHUNG"),
                centred("Chương I"),
                centred("PHẠM VI, ĐỐI TƯỢNG"),
                centred("Mục 1"),
                centred("GIỚI HẠN"),
                bold("Điều 1. Phạm vi áp dụng"),
                plain("1. Kế hoạch này được thực hiện trên địa bàn tỉnh Bắc Ninh từ năm 2026."),
                plain("2. Nội dung thực hiện gồm:"),
                plain("a) Phát triển vùng nguyên liệu và sản phẩm có thế mạnh của địa phương;"),
                plain("b) Xúc tiến thương mại, kết nối tiêu thụ sản phẩm."),
                bold("Điều 2. Kinh phí thực hiện"),
                plain("Kinh phí và tiến độ thực hiện theo Phụ lục I, Phụ lục II kèm theo."));
        Document altered = TreeWalk.lists(document, blocks -> {
            int from = TreeWalk.find(blocks, "I. MỤC ĐÍCH");
            int to = TreeWalk.find(blocks, "Trên đây là Kế hoạch");
            if (from < 0) {
                return blocks;
            }
            List<Block> other = new ArrayList<>(blocks.subList(0, from));
            other.addAll(text);
            other.addAll(blocks.subList(to, blocks.size()));
            return other;
        });
        return Alterations.withStyles(altered, Looks.stylesOf(text.toArray(Block[]::new)));
    }

    private static Document letter(Document document) {
        ParagraphStyle subject = Looks.before(Length.pt(6))
                .apply(Looks.aligned(Alignment.CENTRE)
                        .apply(Looks.text(Looks.size(12)).apply(Looks.plain("LetterSubject"))));
        return Alterations.all(
                        Alterations.withoutRule("gắn với xây dựng nông thôn mới năm 2026"),
                        Alterations.without("gắn với xây dựng nông thôn mới năm 2026"),
                        Alterations.without("KẾ HOẠCH"),
                        Alterations.everywhere("07/KH-SNNMT", "07/SNNMT-PTNT"),
                        Alterations.everywhere("(Kèm theo Kế hoạch số", "(Kèm theo Công văn số"),
                        Alterations.behind(
                                "07/SNNMT-PTNT", Looks.paragraph(subject, "V/v phát triển sản phẩm năm 2026")),
                        Alterations.before(
                                "Căn cứ Luật Ngân sách", addressee("Kính gửi: Ủy ban nhân dân tỉnh Bắc Ninh.")),
                        Alterations.words("- UBND tỉnh (để báo cáo);", "- Như trên;"))
                .apply(document);
    }

    /** Returns an addressee as the decree wants it. */
    static Paragraph addressee(String words) {
        return Looks.paragraph(
                Looks.before(Length.pt(6)).apply(Looks.aligned(Alignment.CENTRE).apply(Looks.plain("Addressee"))),
                words);
    }

    /** Returns an upright paragraph at the left. */
    static Paragraph plain(String style, int points, String words) {
        return Looks.paragraph(Looks.text(Looks.size(points)).apply(Looks.plain(style)), words);
    }

    /** Returns a bold line in the middle. */
    static Paragraph centred(String words) {
        ParagraphStyle style =
                Looks.aligned(Alignment.CENTRE).apply(Looks.indented("0").apply(Looks.body("Centred")));
        return Looks.paragraph(Looks.text(Looks.BOLD).apply(style), words);
    }

    private static Paragraph bold(String words) {
        return Looks.paragraph(Looks.text(Looks.BOLD).apply(Looks.body("Article")), words);
    }

    private static Paragraph plain(String words) {
        return Looks.paragraph(Looks.body("Clause"), words);
    }
}
