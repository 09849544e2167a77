package io.github.vanthu.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    @Test
    void textCopiesOutAsWritten() throws IOException {
        assertThat(text(Samples.full()))
                .contains("I. MỤC ĐÍCH", "Căn cứ Luật Ngân sách1", "TT Nội dung", "Hỗ trợ máy móc", "Tổng cộng")
                .contains("1 Theo Quyết định số 490/QĐ-TTg");
    }

    @Test
    void justifiedWordsArePartedByOneSpace() throws IOException {
        String text = "Nâng cao chất lượng sản phẩm của các xã, ".repeat(20).strip();
        String copied = text(Samples.document(Samples.paragraph(text, Samples.BODY)));
        assertThat(copied.replaceAll("\\s*\\R\\s*", " ").strip()).isEqualTo(text);
    }

    @Test
    void everyVietnameseLetterComesOut() throws IOException {
        String letters = vietnameseLetters();
        assertThat(letters.replace(" ", "")).hasSize(146);
        String copied = text(Samples.document(Samples.paragraph(letters, Samples.BODY)));
        assertThat(copied.replaceAll("\\s+", " ").strip()).isEqualTo(letters);
    }

    @Test
    void noBreakSpaceDoesNotSpoilOtherSpaces() throws IOException {
        String copied = text(Samples.document(Samples.paragraph("Điều\u00a01 và Điều 2", Samples.BODY)));
        assertThat(copied.strip()).isEqualTo("Điều 1 và Điều 2");
    }

    @Test
    void fontsAreEmbeddedSubsets() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(Samples.full()))) {
            PDPage page = pdf.getPage(0);
            List<String> names = new ArrayList<>();
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getFontDescriptor().getDescent()).isEqualTo(-350);
                names.add(font.getName());
            }
            assertThat(names).hasSize(3).allMatch(name -> name.matches("[A-Z]{6}\\+LiberationSerif(-\\w+)?"));
        }
    }

    @Test
    void sameDocumentGivesSameBytes() {
        byte[] first = Samples.pdf(Samples.full(), new PdfWriter());
        assertThat(Samples.pdf(Samples.full(), new PdfWriter())).isEqualTo(first);
        assertThat(Samples.pdf(Samples.full())).isEqualTo(first);
    }

    @Test
    void otherTextGivesOtherSubsetNames() {
        String one = new String(
                Samples.pdf(Samples.document(Samples.paragraph("ab", Samples.BODY))), StandardCharsets.ISO_8859_1);
        String two = new String(
                Samples.pdf(Samples.document(Samples.paragraph("cd", Samples.BODY))), StandardCharsets.ISO_8859_1);
        assertThat(subset(one)).isNotEqualTo(subset(two));
    }

    @Test
    void oneWriterServesManyThreads() throws Exception {
        byte[] expected = Samples.pdf(Samples.full());
        PdfWriter shared = new PdfWriter();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                tasks.add(() -> Samples.pdf(Samples.full(), shared));
            }
            for (var result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void pagesAreAsLargeAsTheirGeometry() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(Samples.full()))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595.2f, 595.3f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841.8f, 841.95f);
        }
    }

    private static String subset(String file) {
        int at = file.indexOf("/FontName/") + "/FontName/".length();
        return file.substring(at, at + 6);
    }

    private static String text(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(document))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            return text;
        }
    }

    /** The 134 letters with marks and the 12 plain vowels, in both cases, in groups. */
    private static String vietnameseLetters() {
        StringBuilder letters = new StringBuilder();
        for (String vowel : List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y")) {
            for (String tone : List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")) {
                letters.append(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
            }
            letters.append(' ');
        }
        String lower = letters + "đ";
        return lower + " " + lower.toUpperCase(Locale.ROOT);
    }
}
