package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.RenderOptions.AnnexFiles;
import io.github.vanthu.engine.Rendered;
import io.github.vanthu.engine.RenderedFile;
import io.github.vanthu.model.Medium;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One plan as draft, for signature and issued, on paper and electronic, with its annex joined and apart. */
class WayOfAPaperTest {
    private static final String ROOM_FOR_NUMBER = "\u00a0".repeat(10) + "/KH-UBND";
    private static final String ROOM_FOR_DAY = "ngày \u00a0\u00a0\u00a0\u00a0 tháng 11 năm 2019";

    private static Rendered rendered(Stage stage, Medium medium, AnnexFiles annexes) {
        Rendered rendered = RenderedSamples.VANTHU.render(
                RenderedSamples.VANTHU.read(Sample.of("bac-giang-2020").plan()),
                PaperOptionSets.of(stage, medium, annexes));
        assertThat(rendered.successful()).isTrue();
        return rendered;
    }

    private static String printed(Rendered rendered, int annex) throws IOException {
        byte[] docx = rendered.files().stream()
                .filter(file -> file.annex() == annex && file.format() == Format.DOCX)
                .findFirst()
                .map(RenderedFile::content)
                .orElseThrow();
        byte[] xml = CanonicalXml.parts(docx).getOrDefault("word/document.xml", new byte[0]);
        return new String(xml, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
    }

    @Test
    void aDraftHasItsMarkAndBlanks() throws IOException {
        String text = printed(rendered(Stage.DRAFT, Medium.PAPER, AnnexFiles.JOINED), 0);
        assertThat(text)
                .contains("DỰ THẢO", "ngày … tháng 11 năm 2019", "\u00a0/KH-UBND")
                .doesNotContain("4130/KH");
    }

    @Test
    void aNumberedDraftPrintsItsNumber(@TempDir Path folder) throws IOException {
        Path plan = Sample.of("bac-giang-2020").plan();
        Files.copy(plan.resolveSibling("office.yaml"), folder.resolve("office.yaml"));
        Files.writeString(folder.resolve("plan.yaml"), "draftNumber: 2\n" + Files.readString(plan));
        Rendered rendered = RenderedSamples.VANTHU.render(
                RenderedSamples.VANTHU.read(folder.resolve("plan.yaml")), RenderOptions.of(Set.of(Format.DOCX)));
        assertThat(printed(rendered, 0)).contains("DỰ THẢO LẦN 2");
        assertThat(rendered.problems()).extracting(Problem::code).doesNotContain("OUTPUT-002");
    }

    @Test
    void aPaperForSignatureLeavesRoomAndHasNoMark() throws IOException {
        String text = printed(rendered(Stage.SIGN, Medium.PAPER, AnnexFiles.JOINED), 0);
        assertThat(text)
                .contains(ROOM_FOR_NUMBER, ROOM_FOR_DAY, "\u00a0/11/2019 của")
                .doesNotContain("DỰ THẢO", "4130/KH");
    }

    @Test
    void anElectronicPaperLeavesTheReferenceOfItsAnnexBlank() throws IOException {
        Rendered rendered = rendered(Stage.ISSUED, Medium.ELECTRONIC, AnnexFiles.SEPARATE);
        assertThat(printed(rendered, 1))
                .contains("(Kèm theo Kế hoạch số … ngày … tháng … năm … của …)")
                .contains("\u00a0".repeat(96));
        assertThat(printed(rendered, 0)).contains("4130/KH-UBND", "ngày 19 tháng 11 năm 2019");
        assertThat(rendered.files())
                .extracting(file -> file.name("a"))
                .containsExactly("a.docx", "a.pdf", "a-phu-luc-1.docx", "a-phu-luc-1.pdf");
    }

    @Test
    void theRecordHoldsTheHashOfEachFile() throws Exception {
        Rendered rendered = rendered(Stage.ISSUED, Medium.ELECTRONIC, AnnexFiles.SEPARATE);
        for (RenderedFile file : rendered.files()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.content());
            assertThat(rendered.metadata().orElseThrow())
                    .contains(HexFormat.of().formatHex(hash));
        }
    }

    @Test
    void theSealCoversAThirdOfTheSignatureOnItsLeft() {
        Rendered rendered = rendered(Stage.ISSUED, Medium.PAPER, AnnexFiles.JOINED);
        String json = rendered.metadata().orElseThrow();
        List<Double> signature = rectangle(json, "signature-1");
        List<Double> seal = rectangle(json, "seal");
        double covered = seal.get(0) + seal.get(2) - signature.get(0);
        assertThat(seal.get(2)).isEqualTo(36.0);
        assertThat(seal.get(0)).isLessThan(signature.get(0));
        assertThat(covered / signature.get(2)).isCloseTo(1 / 3.0, within(0.02));
        assertThat(json.getBytes(StandardCharsets.UTF_8)).doesNotContain('\r');
    }

    /** Left, top, width, height of a field. */
    private static List<Double> rectangle(String json, String field) {
        Matcher found = Pattern.compile(
                        "\"field\": \"" + field
                                + "\",\\s*\"page\": \\d+,\\s*\"left\": ([\\d.]+),\\s*\"top\": ([\\d.]+),\\s*\"width\": ([\\d.]+),\\s*\"height\": ([\\d.]+)")
                .matcher(json);
        assertThat(found.find()).as(field).isTrue();
        return List.of(1, 2, 3, 4).stream()
                .map(group -> Double.valueOf(found.group(group)))
                .toList();
    }
}
