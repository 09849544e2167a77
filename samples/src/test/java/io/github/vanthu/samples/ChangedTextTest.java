package io.github.vanthu.samples;

import static io.github.vanthu.samples.TravellingPlans.BOTH;
import static io.github.vanthu.samples.TravellingPlans.VANTHU;
import static io.github.vanthu.samples.TravellingPlans.carrying;
import static io.github.vanthu.samples.TravellingPlans.content;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.engine.Extraction;
import io.github.vanthu.engine.Format;
import io.github.vanthu.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A DOCX whose words were changed after it was made gives no stale data but says what was changed. */
class ChangedTextTest {
    private static final byte[] DOCX = content(VANTHU.render(TravellingPlans.desk(), carrying(BOTH)), Format.DOCX);

    /** Changes a part as a word processor would. */
    private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(DOCX));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String written = entry.getName().equals(part) ? change.apply(text) : text;
                assertThat(written.equals(text)).isEqualTo(!entry.getName().equals(part));
                zip.write(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static List<Problem> problems(UnaryOperator<String> change) throws IOException {
        Extraction extraction = VANTHU.extract("a.docx", changed("word/document.xml", change));
        assertThat(extraction.plan()).isEmpty();
        assertThat(extraction.problems().get(0).code()).isEqualTo("EXTRACT-009");
        return extraction.problems().subList(1, extraction.problems().size());
    }

    @Test
    void aChangedAmountIsToldWithItsCell() throws IOException {
        List<Problem> found = problems(xml -> xml.replace("20.500.000", "21.500.000"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo("EXTRACT-011");
        assertThat(found.get(0).arguments()).containsExactly("20.500.000", "21.500.000");
        assertThat(found.get(0).place().words()).isEqualTo("Phụ lục I, dòng 2, cột Kinh phí");
    }

    @Test
    void aChangedParagraphIsToldWithItsFigures() throws IOException {
        List<Problem> found = problems(xml -> xml.replace("35,5 triệu đồng", "36,5 triệu đồng"));
        assertThat(found).extracting(Problem::code).containsExactly("EXTRACT-010", "EXTRACT-011");
        assertThat(found.get(0).arguments().get(1)).contains("Kinh phí 36,5 triệu đồng");
        assertThat(found.get(1).arguments()).containsExactly("35,5", "36,5");
        assertThat(found.get(0).place().pointer()).isEqualTo("/opening");
    }

    @Test
    void aRemovedRowIsTold() throws IOException {
        List<Problem> found = problems(xml -> {
            int in = xml.indexOf("Tuyên truyền");
            int from = xml.lastIndexOf("<w:tr>", in);
            return xml.substring(0, from) + xml.substring(xml.indexOf("</w:tr>", in) + 7);
        });
        assertThat(found).extracting(Problem::code).containsExactly("EXTRACT-014");
        assertThat(found.get(0).arguments()).containsExactly("2 | Tuyên truyền | 20.500.000");
    }

    @Test
    void anAddedParagraphIsTold() throws IOException {
        List<Problem> found = problems(xml -> {
            int at = xml.lastIndexOf("<w:p>", xml.indexOf("Hỗ trợ 02 việc."));
            return xml.substring(0, at) + "<w:p><w:r><w:t>Đoạn mới.</w:t></w:r></w:p>" + xml.substring(at);
        });
        assertThat(found).extracting(Problem::code).containsExactly("EXTRACT-013");
        assertThat(found.get(0).arguments()).containsExactly("Đoạn mới.");
    }

    @Test
    void aRemovedParagraphIsTold() throws IOException {
        List<Problem> found = problems(xml -> xml.replace("Hỗ trợ 02 việc.", ""));
        assertThat(found).extracting(Problem::code).startsWith("EXTRACT-010");
    }

    @Test
    void runsAndSpacesMayBeCutOtherwise() throws IOException {
        byte[] split = changed(
                "word/document.xml",
                xml -> xml.replace(
                        "35,5 triệu đồng",
                        "35,5</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t xml:space=\"preserve\"> triệu  đồng"));
        Extraction extraction = VANTHU.extract("a.docx", split);
        assertThat(extraction.problems()).isEmpty();
        assertThat(extraction.plan()).isPresent();
    }

    @Test
    void deletedWordsOfTrackedChangesCountAsGone() throws IOException {
        List<Problem> found = problems(xml -> xml.replace(
                "35,5 triệu đồng",
                "35,5 triệu</w:t></w:r><w:del w:id=\"900\"><w:r><w:delText> đồng</w:delText></w:r></w:del><w:r><w:t>"));
        assertThat(found).extracting(Problem::code).containsExactly("EXTRACT-010");
    }

    @Test
    void libreOfficeSavesTheDataAndTheWords(@TempDir Path folder) throws Exception {
        Judges.require("soffice");
        for (Sample sample : Sample.all().toList()) {
            Path file = folder.resolve(sample.name() + ".docx");
            Files.write(file, content(VANTHU.render(VANTHU.read(sample.plan()), carrying(BOTH)), Format.DOCX));
            Judges.Verdict verdict = Judges.run(List.of(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "docx:MS Word 2007 XML",
                    "--outdir",
                    folder.resolve("saved").toString(),
                    file.toString()));
            Path saved = folder.resolve("saved").resolve(sample.name() + ".docx");
            assertThat(saved).as(verdict.output()).exists();
            Extraction extraction = VANTHU.extract(saved);
            assertThat(extraction.problems()).as(sample.name()).isEmpty();
            assertThat(extraction.plan().orElseThrow())
                    .isEqualTo(VANTHU.extract(file).plan().orElseThrow());
        }
    }

    @Test
    void changedDataAreToldApartFromDamagedAndNewerOnes() throws IOException {
        assertThat(code(text -> text.replace("Triển khai", "Triển Khai"))).isEqualTo("EXTRACT-007");
        assertThat(code(text -> text.replace("vanthu-plan-data", "khac"))).isEqualTo("EXTRACT-006");
        assertThat(code(text -> text.replace("\"version\": 1,", "\"version\": 2, \"x\": 1,")))
                .isEqualTo("EXTRACT-008");
        assertThat(code(text -> text.replaceAll("https://vanthu[^\"]*", "urn:x")))
                .isEqualTo("EXTRACT-001");
    }

    private static String code(UnaryOperator<String> change) throws IOException {
        Extraction extraction = VANTHU.extract("a.docx", changed("customXml/item1.xml", change));
        assertThat(extraction.plan()).isEmpty();
        return extraction.problems().get(0).code();
    }

    @Test
    void truncatedAndFlippedFilesNeverThrow() {
        byte[] pdf = content(VANTHU.render(TravellingPlans.desk(), carrying(BOTH)), Format.PDF);
        for (byte[] whole : List.of(DOCX, pdf)) {
            Random random = new Random(20260);
            for (int round = 0; round < 150; round++) {
                byte[] hurt = round % 3 == 0 ? cut(whole, random) : flipped(whole, random);
                Extraction extraction = VANTHU.extract("tep", hurt);
                assertThat(extraction.successful() || !extraction.problems().isEmpty())
                        .as("round %d", round)
                        .isTrue();
            }
        }
    }

    private static byte[] cut(byte[] whole, Random random) {
        return java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] hurt = whole.clone();
        for (int i = 0; i < 3; i++) {
            hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return hurt;
    }

    @Test
    void otherFilesAreRefusedInPlainWords() {
        assertThat(VANTHU.extract("a.txt", new byte[0]).problems())
                .extracting("code")
                .containsExactly("EXTRACT-002");
        assertThat(VANTHU.extract("a.zip", new byte[] {'P', 'K', 5, 6}).successful())
                .isFalse();
        byte[] locked = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        assertThat(VANTHU.extract("a.docx", locked).problems())
                .extracting("code")
                .containsExactly("EXTRACT-004");
    }
}
