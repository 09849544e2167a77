package io.github.vanthu.check.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.Remark;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.RunLook;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.typeset.FontFace;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTextTest {
    @ParameterizedTest
    @CsvSource({
        "ABCDEF+TimesNewRomanPS-BoldMT, Times New Roman",
        "TimesNewRomanPSMT, Times New Roman",
        "'TimesNewRoman,BoldItalic', Times New Roman",
        "Times New Roman, Times New Roman",
        "ABCDEF+LiberationSerif-BoldItalic, Liberation Serif",
        "LiberationSerif, Liberation Serif",
        "Times-Roman, Times",
        "Arial-BoldMT, Arial",
        ".VnTime, .VnTime",
        "VNI-Times, VNI-Times"
    })
    void namesFamiliesWithoutSubsetAndFace(String name, String family) {
        assertThat(FaceNames.family(name)).isEqualTo(family);
    }

    @Test
    void readsFamilyWeightAndSlopeOfEachRun() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.text(100, 100, FontFace.REGULAR, 14, "đứng ");
            pdf.text(133, 100, FontFace.BOLD, 14, "đậm ");
            pdf.text(165, 100, FontFace.BOLD_ITALIC, 14, "đậm nghiêng");

            List<Run> runs = only(pdf).runs();

            assertThat(only(pdf).text()).isEqualTo("đứng đậm đậm nghiêng");
            assertThat(runs).extracting(run -> run.look().font()).containsOnly("Liberation Serif");
            assertThat(runs).extracting(run -> run.look().bold()).containsExactly(false, true, true);
            assertThat(runs).extracting(run -> run.look().italic()).containsExactly(false, false, true);
        }
    }

    @Test
    void readsTheEffectiveSizeThroughMatrices() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.scaled(100, 200, 13, "Nội dung kế hoạch");

            assertThat(only(pdf).runs().get(0).look().size()).isEqualTo(13);
            assertThat(only(pdf).text()).isEqualTo("Nội dung kế hoạch");
        }
    }

    @Test
    void takesFilledAndStrokedLettersForBold() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.mode(RenderingMode.FILL_STROKE).body(100, 100, "Giả đậm");

            assertThat(only(pdf).runs().get(0).look().bold()).isTrue();
        }
    }

    @Test
    void readsColours() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.content().setNonStrokingColor(new Color(255, 0, 0));
            pdf.body(100, 100, "đỏ");
            pdf.content().setNonStrokingColor(0f, 0f, 0f, 1f);
            pdf.body(100, 200, "đen");

            List<TextPiece> texts = texts(pdf);

            assertThat(texts.get(0).runs().get(0).look().colour()).isEqualTo("FF0000");
            assertThat(texts.get(1).runs().get(0).look().colour()).matches("[0-3][0-9A-F]{5}");
        }
    }

    @Test
    void leavesHiddenTextOutAndRemarksIt() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.body(100, 100, "thấy được");
            pdf.mode(RenderingMode.NEITHER).body(100, 120, "không thấy");

            Content content = content(pdf);

            assertThat(texts(pdf)).extracting(TextPiece::text).containsExactly("thấy được");
            assertThat(content.remarks())
                    .extracting(Remark::kind, Remark::excerpt)
                    .containsExactly(tuple(Remark.Kind.HIDDEN_TEXT, "không thấy"));
        }
    }

    @Test
    void composesMarksThatArePlacedOnTheirOwn() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.body(100, 100, "Ke\u0302\u0301 hoa\u0323ch");

            assertThat(only(pdf).text()).isEqualTo("Kế hoạch");
            assertThat(content(pdf).remarks()).extracting(Remark::kind).contains(Remark.Kind.DECOMPOSED_LETTERS);
        }
    }

    @Test
    void readsPagesThatAreTurned() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.content().transform(new Matrix(0, 1, -1, 0, 595.28f, 0));
            pdf.body(100, 400, "Trang xoay ngang");
            pdf.document().getPage(0).setRotation(90);

            PageSection section = content(pdf).sections().get(0);

            assertThat(section.setup().landscape()).isTrue();
            assertThat(only(pdf).text()).isEqualTo("Trang xoay ngang");
        }
    }

    @Test
    void partsWordsByGapsWhereBlanksAreNotWritten() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.body(100, 100, "Ủy").body(123, 100, "ban").body(148, 100, "nhân");

            assertThat(only(pdf).text()).isEqualTo("Ủy ban nhân");
        }
    }

    @Test
    void keepsBlanksThatWereTyped() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.body(100, 100, "Số:      /KH-UBND");

            assertThat(only(pdf).text()).isEqualTo("Số:      /KH-UBND");
        }
    }

    @Test
    void tellsUnderlinesFromLinesForThemselves() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.body(100, 100, "gạch chân").line(100, 101.5, 155, 101.5);
            pdf.body(100, 200, "kẻ ngang").line(100, 206, 130, 206);

            List<TextPiece> texts = texts(pdf);

            assertThat(texts.get(0).runs().get(0).look().underlined()).isTrue();
            assertThat(texts.get(0).shapes()).isEmpty();
            assertThat(texts.get(1).runs().get(0).look().underlined()).isFalse();
            assertThat(texts.get(1).shapes()).hasSize(1);
            assertThat(texts.get(1).shapes().get(0).width().middle().points()).isBetween(29.9, 30.1);
        }
    }

    @Test
    void raisesNothingButSmallLetters() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.body(100, 100, "100 m");
            pdf.text(100 + pdf.width("100 m", FontFace.REGULAR, 14), 95, FontFace.REGULAR, 8, "2");

            assertThat(only(pdf).text()).isEqualTo("100 m2");
            assertThat(only(pdf).runs())
                    .extracting(Run::look)
                    .extracting(RunLook::raised)
                    .containsExactly(false, true);
        }
    }

    private static Content content(TestPdf pdf) throws IOException {
        return PdfContent.read("a.pdf", pdf.bytes());
    }

    private static List<TextPiece> texts(TestPdf pdf) throws IOException {
        return content(pdf).sections().get(0).pieces().stream()
                .map(TextPiece.class::cast)
                .toList();
    }

    private static TextPiece only(TestPdf pdf) throws IOException {
        List<TextPiece> texts = texts(pdf);
        assertThat(texts).hasSize(1);
        return texts.get(0);
    }
}
