package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanthu.docx.DocxReadException.Kind;
import io.github.vanthu.docx.PrintedBlock.PrintedCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {
    private static final DocxLimits LIMITS = new DocxLimits(100_000, 200_000, 5, 20);
    private static final String OPEN = "<w:document xmlns:w=\"" + Namespaces.WORD + "\"><w:body>";
    private static final String CLOSE = "</w:body></w:document>";

    private static byte[] docx(String body, String... more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "word/document.xml", OPEN + body + CLOSE);
            for (int i = 0; i < more.length; i++) {
                entry(zip, "word/more" + i + ".xml", more[i]);
            }
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(String body) throws IOException {
        return DocxReader.read(docx(body), LIMITS).text().blocks().stream()
                .flatMap(block -> block.cells().stream())
                .map(PrintedCell::text)
                .toList();
    }

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>|a b",
                "<w:pPr><w:tabs><w:tab w:pos='1'/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r>|a",
                "<w:del><w:r><w:t>x</w:t></w:r></w:del><w:ins><w:r><w:t>a</w:t></w:r></w:ins>|a",
                "<w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:r><w:t>a</w:t></w:r>|a",
                "<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>|a",
                "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>a</w:t></w:r>|a",
                "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>|a\u2011b"
            })
    void readsTheOutcomeOfMarkup(String runs, String text) throws IOException {
        assertThat(texts(p(runs))).containsExactly(text.replace("\\u2011", "\u2011"));
    }

    @Test
    void readsRowsCellByCellWithTheBlankOnes() throws IOException {
        String cells = "<w:tc>" + p(r("a")) + p(r("b")) + "</w:tc><w:tc>" + p("") + "</w:tc>";
        String rows = "<w:tr>" + cells + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" + cells + "</w:tr>";
        PrintedText text =
                DocxReader.read(docx(p("") + "<w:tbl>" + rows + "</w:tbl>"), LIMITS).text();
        assertThat(text.blocks()).hasSize(1);
        assertThat(text.blocks().get(0).texts()).containsExactly("a b", "");
    }

    @Test
    void theDigestKnowsWordsAndCellsButNotRuns() throws IOException {
        String digest = digest(p(r("Kinh phí") + r("&#160; 5")));
        assertThat(digest(p(r("Kinh") + r("&#x20;phi&#x301; 5")))).isEqualTo(digest).hasSize(64);
        assertThat(digest(p(r("Kinh phí 6")))).isNotEqualTo(digest);
        assertThat(digest(row("5", ""))).isNotEqualTo(digest(row("", "5")));
    }

    private static String digest(String body) throws IOException {
        return DocxReader.read(docx(body), LIMITS).text().digest();
    }

    private static String row(String one, String other) {
        return "<w:tbl><w:tr><w:tc>" + p(r(one)) + "</w:tc><w:tc>" + p(r(other)) + "</w:tc></w:tr></w:tbl>";
    }

    @Test
    void holdsTheLimitOfBytes() throws IOException {
        byte[] file = docx(p(r("a")));
        DocxLimits enough = new DocxLimits(file.length, 200_000, 5, 20);
        assertThat(DocxReader.read(file, enough).text().blocks()).hasSize(1);
        fails(file, new DocxLimits(file.length - 1L, 200_000, 5, 20), Kind.FILE_BYTES);
    }

    @Test
    void holdsTheLimitOfUnpackedBytes() throws IOException {
        String part = "<x>" + " ".repeat(5_000) + "</x>";
        byte[] file = docx("", part);
        long unpacked = (long) OPEN.length() + CLOSE.length() + part.length();
        assertThat(DocxReader.read(file, new DocxLimits(100_000, unpacked, 5, 20)).text().blocks())
                .isEmpty();
        fails(file, new DocxLimits(100_000, unpacked - 1, 5, 20), Kind.UNPACKED_BYTES);
    }

    @Test
    void holdsTheLimitsOfPartsAndDepth() throws IOException {
        byte[] file = docx(p(r("a")), "<x/>");
        assertThat(DocxReader.read(file, new DocxLimits(100_000, 200_000, 2, 5)).text().blocks())
                .hasSize(1);
        fails(file, new DocxLimits(100_000, 200_000, 1, 5), Kind.PARTS);
        fails(file, new DocxLimits(100_000, 200_000, 2, 4), Kind.DEPTH);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        fails(new byte[0], LIMITS, Kind.NOT_DOCX);
        fails("PDF".getBytes(StandardCharsets.UTF_8), LIMITS, Kind.NOT_DOCX);
        fails(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, LIMITS, Kind.ENCRYPTED);
        fails(docx("<w:p>"), LIMITS, Kind.DAMAGED);
        fails(docx("", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"), LIMITS, Kind.DAMAGED);
    }

    private static void fails(byte[] file, DocxLimits limits, Kind kind) {
        assertThatThrownBy(() -> DocxReader.read(file, limits))
                .isInstanceOfSatisfying(
                        DocxReadException.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    }
}
