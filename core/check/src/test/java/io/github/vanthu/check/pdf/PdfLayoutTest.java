package io.github.vanthu.check.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.Furniture;
import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.ParagraphLook;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TableCell;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TableRow;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Length;
import io.github.vanthu.typeset.FontFace;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PdfLayoutTest {
    private static final String LONG =
            "Triển khai thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới trên địa"
                    + " bàn toàn tỉnh, bảo đảm đúng tiến độ, đúng đối tượng, công khai, minh bạch và có hiệu quả thiết thực cho"
                    + " người dân ở các xã, phường, thị trấn.";
    private static final double PITCH = 16.1;

    @Test
    void joinsLinesToParagraphsAndMeasuresThem() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            double last = pdf.paragraph(100, 28.35, PITCH, LONG);
            pdf.paragraph(last + PITCH + 6, 36, PITCH, LONG);

            List<TextPiece> texts = texts(content(pdf).sections().get(0));

            assertThat(texts).extracting(TextPiece::text).containsExactly(LONG, LONG);
            ParagraphLook first = texts.get(0).look();
            ParagraphLook second = texts.get(1).look();
            assertThat(first.alignment()).contains(Alignment.JUSTIFY);
            assertNear(first.firstLine(), 28.35);
            assertNear(second.firstLine(), 36);
            assertNear(second.gapAbove(), 6);
            assertThat(second.pitch().mayLieBetween(1, 1)).isTrue();
            assertThat(second.pitch().mayLieBetween(1.1, 2)).isFalse();
        }
    }

    @Test
    void measuresMarginsFromRunningText() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            plan(pdf, 3);

            var setup = content(pdf).sections().get(0).setup();

            assertThat(setup.left().mayBe(Length.mm(30))).isTrue();
            assertThat(setup.left().mayBe(Length.mm(29))).isFalse();
            assertThat(setup.right().mayBe(Length.mm(15))).isTrue();
            assertThat(setup.right().mayBe(Length.mm(14))).isFalse();
            assertThat(setup.width().millimetres()).isBetween(209.9, 210.1);
        }
    }

    @Test
    void partsHeadingsFromTheTextBelow() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.text(
                    TestPdf.LEFT + 36,
                    100,
                    FontFace.BOLD,
                    14,
                    "1. Mục tiêu của kế hoạch đến năm 2030 trên địa bàn tỉnh");
            pdf.paragraph(122.1, 36, PITCH, LONG);

            List<TextPiece> texts = texts(content(pdf).sections().get(0));

            assertThat(texts).hasSize(2);
            assertThat(texts.get(0).look().firstLine().mayBe(Length.mm("12.7"))).isTrue();
        }
    }

    @Test
    void centresWhatHasEqualRoomOnBothSides() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.centred(TestPdf.LEFT + TestPdf.WIDTH / 2, 80, FontFace.BOLD, 14, "KẾ HOẠCH");
            plan(pdf, 3);

            assertThat(texts(content(pdf).sections().get(0)).get(0).look().alignment())
                    .contains(Alignment.CENTRE);
        }
    }

    @Test
    void readsColumnsSideBySideEachForItself() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            letterhead(pdf);
            plan(pdf, 3);

            Content content = content(pdf);
            TablePiece head = (TablePiece) content.sections().get(0).pieces().get(0);

            assertThat(head.bordered()).isFalse();
            assertThat(cells(head))
                    .extracting(TableCell::text)
                    .containsExactly(
                            "ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 12/KH-UBND",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nVân Khê, ngày 02 tháng 01 năm 2026");
            TextPiece issuer = (TextPiece) cells(head).get(0).pieces().get(1);
            assertThat(issuer.shapes()).hasSize(1);
        }
    }

    @Test
    void takesNumbersOfPagesOutOfTheText() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            plan(pdf, 3);
            pdf.page(595.28, 841.89).centred(318.9, 40, FontFace.REGULAR, 14, "2");
            plan(pdf, 3);
            pdf.page(595.28, 841.89);
            plan(pdf, 3);
            pdf.page(595.28, 841.89).centred(318.9, 40, FontFace.REGULAR, 14, "2");
            plan(pdf, 3);

            Content content = content(pdf);

            assertThat(content.sections()).hasSize(2);
            PageSection annex = content.sections().get(1);
            assertThat(content.sections().get(0).setup().firstPageApart()).isTrue();
            assertThat(content.sections().get(0).setup().firstNumber()).isEmpty();
            assertThat(annex.setup().firstNumber()).isEqualTo(OptionalInt.of(1));
            Furniture top = annex.furniture().get(0);
            assertThat(top.area()).isEqualTo(Furniture.Area.TOP);
            assertThat(top.pages()).isEqualTo(Furniture.Pages.OTHER);
            assertThat(top.pieces().get(0).runs()).extracting(Run::kind).containsExactly(Run.Kind.PAGE_NUMBER);
            assertThat(top.pieces().get(0).look().alignment()).contains(Alignment.CENTRE);
        }
    }

    @Test
    void beginsASectionWithAnotherPaper() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            plan(pdf, 3);
            pdf.page(841.89, 595.28).body(100, 100, "Phụ lục");

            List<PageSection> sections = content(pdf).sections();

            assertThat(sections).hasSize(2);
            assertThat(sections.get(1).setup().landscape()).isTrue();
            assertThat(sections.get(1).pieces().get(0).place().section()).isEqualTo(2);
            assertThat(sections.get(1).pieces().get(0).place().page()).isEqualTo(2);
        }
    }

    @Test
    void readsRuledTablesWithMergedCellsOverPages() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            double[] columns = {85, 125, 385, 552};
            pdf.grid(columns, new double[] {100, 130, 160});
            row(pdf, 120, "TT", "Nội dung", "Kinh phí");
            row(pdf, 150, "1", "Tập huấn", "1.200");
            pdf.page(595.28, 841.89).grid(columns, new double[] {60, 90, 120});
            row(pdf, 80, "TT", "Nội dung", "Kinh phí");
            row(pdf, 110, "2", "Hội nghị", "300");

            TablePiece table =
                    (TablePiece) content(pdf).sections().get(0).pieces().get(0);

            assertThat(table.bordered()).isTrue();
            assertThat(table.rows()).extracting(TableRow::head).containsExactly(true, false, false);
            assertThat(table.rows().get(2).cells()).extracting(TableCell::text).containsExactly("2", "Hội nghị", "300");
            assertThat(table.rows().get(2).cells().get(0).row()).isEqualTo(2);
        }
    }

    @Test
    void mergesCellsWithoutALineBetween() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.box(85, 100, 400, 0.5).box(85, 130, 200, 0.5).box(85, 160, 400, 0.5);
            pdf.box(85, 100, 0.5, 60)
                    .box(185, 130, 0.5, 30)
                    .box(285, 100, 0.5, 60)
                    .box(485, 100, 0.5, 60);
            pdf.body(90, 120, "hai cột")
                    .body(290, 135, "hai hàng")
                    .body(90, 150, "a")
                    .body(190, 150, "b");

            TablePiece table =
                    (TablePiece) content(pdf).sections().get(0).pieces().get(0);

            assertThat(cells(table))
                    .extracting(TableCell::text, TableCell::rows, TableCell::columns)
                    .containsExactly(
                            tuple("hai cột", 1, 2), tuple("hai hàng", 2, 1), tuple("a", 1, 1), tuple("b", 1, 1));
        }
    }

    @Test
    void takesFootnotesOutOfTheText() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            double last = plan(pdf, 3);
            pdf.body(TestPdf.LEFT, last + 30, "Một câu có chú thích");
            pdf.text(
                    TestPdf.LEFT + pdf.width("Một câu có chú thích", FontFace.REGULAR, 14),
                    last + 25,
                    FontFace.REGULAR,
                    8,
                    "1");
            pdf.line(TestPdf.LEFT, 700, TestPdf.LEFT + 140, 700);
            pdf.text(TestPdf.LEFT, 709, FontFace.REGULAR, 6, "1");
            pdf.text(TestPdf.LEFT + 5, 713, FontFace.REGULAR, 10, "Chú thích.");

            Content content = content(pdf);
            List<TextPiece> texts = texts(content.sections().get(0));

            assertThat(content.notes()).extracting(note -> note.text().strip()).containsExactly("Chú thích.");
            TextPiece called = texts.get(texts.size() - 1);
            assertThat(called.text()).isEqualTo("Một câu có chú thích");
            assertThat(called.runs()).extracting(Run::kind).containsExactly(Run.Kind.TEXT, Run.Kind.NOTE_MARK);
        }
    }

    @Test
    void goesOnWithAParagraphOverPages() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            plan(pdf, 2);
            double last = pdf.paragraph(700, 28.35, PITCH, LONG, 2);
            pdf.paragraph(last + PITCH + 6, 28.35, PITCH, LONG);

            List<TextPiece> texts = texts(content(pdf).sections().get(0));

            assertThat(texts).extracting(TextPiece::text).containsExactly(LONG, LONG, LONG, LONG);
            assertThat(texts).extracting(text -> text.place().page()).containsExactly(1, 1, 1, 2);
        }
    }

    @Test
    void numbersParagraphsInReadingOrder() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            letterhead(pdf);
            plan(pdf, 2);

            List<Piece> pieces = content(pdf).sections().get(0).pieces();

            assertThat(pieces.get(0).place().paragraph()).isEqualTo(1);
            assertThat(pieces.get(1).place().paragraph()).isEqualTo(7);
            assertThat(pieces.get(1).place().part()).isEmpty();
        }
    }

    private static void letterhead(TestPdf pdf) throws IOException {
        pdf.centred(150, 60, FontFace.BOLD, 13, "ỦY BAN NHÂN DÂN");
        pdf.centred(150, 75, FontFace.BOLD, 13, "XÃ VÂN KHÊ").line(135, 80, 165, 80);
        pdf.centred(150, 105, FontFace.REGULAR, 13, "Số: 12/KH-UBND");
        pdf.centred(410, 60, FontFace.BOLD, 13, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        pdf.centred(410, 76, FontFace.BOLD, 14, "Độc lập - Tự do - Hạnh phúc");
        pdf.centred(410, 105, FontFace.ITALIC, 14, "Vân Khê, ngày 02 tháng 01 năm 2026");
    }

    private static double plan(TestPdf pdf, int paragraphs) throws IOException {
        double base = 150;
        for (int i = 0; i < paragraphs; i++) {
            base = pdf.paragraph(base, 28.35, PITCH, LONG) + PITCH + 6;
        }
        return base - PITCH - 6;
    }

    private static void row(TestPdf pdf, double base, String number, String words, String amount) throws IOException {
        pdf.body(90, base, number).body(130, base, words).body(480, base, amount);
    }

    private static Content content(TestPdf pdf) throws IOException {
        return PdfContent.read("a.pdf", pdf.bytes());
    }

    private static List<TextPiece> texts(PageSection section) {
        return section.pieces().stream().map(TextPiece.class::cast).toList();
    }

    private static List<TableCell> cells(TablePiece table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static void assertNear(LengthRange range, double points) {
        assertThat(range.mayBe(Length.ofPoints(points))).isTrue();
        assertThat(range.mayBe(Length.ofPoints(points + 1))).isFalse();
        assertThat(range.mayBe(Length.ofPoints(points - 1))).isFalse();
    }
}
