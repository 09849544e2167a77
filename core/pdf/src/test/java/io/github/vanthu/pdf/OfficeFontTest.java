package io.github.vanthu.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Document;
import io.github.vanthu.pdf.FontFolder.Fault.Kind;
import io.github.vanthu.typeset.FontMetrics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Liberation Sans stands in for Times New Roman: its letters are wider, so that a moved word would be seen. */
class OfficeFontTest {
    private static final Map<String, String> WINDOWS = Map.of(
            "TIMES.TTF",
            "Sans-Regular",
            "timesbd.ttf",
            "Sans-Bold",
            "timesi.ttf",
            "Sans-Italic",
            "Timesbi.ttf",
            "Sans-BoldItalic");
    private static final Map<String, String> MACOS = Map.of(
            "Times New Roman.ttf",
            "Sans-Regular",
            "Times New Roman Bold.ttf",
            "Sans-Bold",
            "Times New Roman Italic.ttf",
            "Sans-Italic",
            "Times New Roman Bold Italic.ttf",
            "Sans-BoldItalic");
    private static final long MOST = 1 << 20;

    private static byte[] face(String name) throws IOException {
        try (InputStream in = FontMetrics.class.getResourceAsStream("/liberation/Liberation" + name + ".ttf")) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static Path filled(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), face(file.getValue()));
        }
        return folder;
    }

    private static byte[] pdf(Path folder, Document document) {
        OfficeFont font = FontFolder.read(folder, MOST).font().orElseThrow();
        return Samples.pdf(document, new PdfWriter(font, FontMetrics.liberationSerif()));
    }

    @Test
    void theFontsOfWindowsAndMacOsAreFound(@TempDir Path windows, @TempDir Path macOs) throws IOException {
        assertThat(FontFolder.read(filled(windows, WINDOWS), MOST).faults()).isEmpty();
        assertThat(FontFolder.read(filled(macOs, MACOS), MOST).faults()).isEmpty();
        assertThat(pdf(windows, Samples.full())).isEqualTo(pdf(macOs, Samples.full()));
    }

    @Test
    void theFileNamesTheFontThatItEmbeds(@TempDir Path folder) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(filled(folder, WINDOWS), Samples.full()))) {
            var resources = pdf.getPage(0).getResources();
            List<String> names = new ArrayList<>();
            for (var name : resources.getFontNames()) {
                names.add(resources.getFont(name).getName());
            }
            assertThat(names).hasSize(3).allMatch(name -> name.matches("[A-Z]{6}\\+LiberationSans(-\\w+)?"));
        }
    }

    @Test
    void everyWordBeginsWhereTheLayoutHasIt(@TempDir Path folder) throws IOException {
        Document document = Samples.document(
                Samples.paragraph(
                        "Nâng cao chất lượng sản phẩm của các xã, ".repeat(30).strip(), Samples.BODY),
                Samples.paragraph("I. MỤC ĐÍCH, YÊU CẦU", Samples.HEADING1));
        List<Word> expected = words(Samples.pdf(document));
        List<Word> actual = words(pdf(filled(folder, WINDOWS), document));
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i).text).isEqualTo(expected.get(i).text);
            assertThat(actual.get(i).x).isBetween(expected.get(i).x - 0.6, expected.get(i).x + 0.6);
            assertThat(actual.get(i).y).isEqualTo(expected.get(i).y);
        }
    }

    @Test
    void textCopiesOutAsWritten(@TempDir Path folder) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(filled(folder, WINDOWS), Samples.full()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("I. MỤC ĐÍCH", "Hỗ trợ máy móc", "Tổng cộng");
        }
    }

    @Test
    void theFileKeepsPdfAAndPdfUaAndItsBytes(@TempDir Path folder) throws Exception {
        byte[] file = pdf(filled(folder, WINDOWS), Samples.full());
        assertThat(Validator.findings(file, "2a", "ua1")).isEmpty();
        assertThat(pdf(folder, Samples.full())).isEqualTo(file);
    }

    @Test
    void aWordWithACharacterThatTheFontLacksTakesLiberationSerif(@TempDir Path folder) throws IOException {
        filled(folder, WINDOWS);
        Files.write(folder.resolve("TIMES.TTF"), FontBytes.withoutCharacter(face("Sans-Regular"), '→'));
        byte[] file = pdf(folder, Samples.document(Samples.paragraph("từ A→B đến C", Samples.BODY)));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf).strip()).isEqualTo("từ A→B đến C");
            assertThat(pdf.getPage(0).getResources().getFontNames()).hasSize(2);
        }
    }

    @Test
    void aMissingFolderIsAFault(@TempDir Path folder) {
        assertFault(folder.resolve("none"), Kind.NO_FOLDER, "");
    }

    @Test
    void aMissingFaceIsAFault(@TempDir Path folder) throws IOException {
        Files.delete(filled(folder, WINDOWS).resolve("timesbd.ttf"));
        assertFault(folder, Kind.NO_FILE, "timesbd.ttf");
    }

    @Test
    void aFileThatIsNoFontIsAFault(@TempDir Path folder) throws IOException {
        Files.writeString(filled(folder, WINDOWS).resolve("timesi.ttf"), "no font");
        assertFault(folder, Kind.NO_TRUE_TYPE, "");
    }

    @Test
    void aFontThatIsCutOffIsAFault(@TempDir Path folder) throws IOException {
        byte[] whole = face("Sans-Italic");
        Files.write(filled(folder, WINDOWS).resolve("timesi.ttf"), Arrays.copyOf(whole, whole.length / 2));
        assertFault(folder, Kind.NO_TRUE_TYPE, "");
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsAFault(@TempDir Path folder) throws IOException {
        for (int rights : new int[] {0x0002, 0x0100, 0x0200}) {
            Files.write(
                    filled(folder, WINDOWS).resolve("timesi.ttf"), FontBytes.withRights(face("Sans-Italic"), rights));
            assertFault(folder, Kind.NOT_EMBEDDABLE, "");
        }
        Files.write(folder.resolve("timesi.ttf"), FontBytes.withRights(face("Sans-Italic"), 0x0008));
        assertThat(FontFolder.read(folder, MOST).faults()).isEmpty();
    }

    @Test
    void aFontWithoutAVietnameseLetterIsAFault(@TempDir Path folder) throws IOException {
        Files.write(
                filled(folder, WINDOWS).resolve("TIMES.TTF"), FontBytes.withoutCharacter(face("Sans-Regular"), 'ặ'));
        assertThat(FontFolder.read(folder, MOST).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.LACKS_LETTERS);
            assertThat(fault.detail()).contains("ặ").doesNotContain("ă");
        });
    }

    @Test
    void aFileUpToTheLimitIsReadAndALargerOneIsNot(@TempDir Path folder) throws IOException {
        long size = Files.size(filled(folder, WINDOWS).resolve("Timesbi.ttf"));
        long largest = face("Sans-Italic").length;
        assertThat(FontFolder.read(folder, Math.max(size, largest)).faults()).isEmpty();
        assertThat(FontFolder.read(folder, largest - 1).faults())
                .extracting(FontFolder.Fault::kind)
                .containsOnly(Kind.TOO_LARGE);
    }

    private static void assertFault(Path folder, Kind kind, String detail) {
        FontFolder found = FontFolder.read(folder, MOST);
        assertThat(found.font()).isEmpty();
        assertThat(found.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.detail()).isEqualTo(detail);
        });
    }

    /** A word and where it begins. */
    private record Word(String text, double x, double y) {}

    private static List<Word> words(byte[] file) throws IOException {
        List<Word> words = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                int at = 0;
                for (String word : text.split(" ", -1)) {
                    if (!word.isEmpty()) {
                        TextPosition first = positions.get(at);
                        words.add(new Word(word, first.getXDirAdj(), first.getYDirAdj()));
                    }
                    at += word.length() + 1;
                }
            }
        };
        try (PDDocument pdf = Loader.loadPDF(file)) {
            stripper.getText(pdf);
        }
        return words;
    }
}
