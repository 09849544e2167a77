package io.github.vanthu.samples;

import static io.github.vanthu.samples.TravellingPlans.BOTH;
import static io.github.vanthu.samples.TravellingPlans.VANTHU;
import static io.github.vanthu.samples.TravellingPlans.carrying;
import static io.github.vanthu.samples.TravellingPlans.content;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.engine.Extraction;
import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.RenderOptions.AnnexFiles;
import io.github.vanthu.engine.Rendered;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.intake.RecordWriter;
import io.github.vanthu.model.Medium;
import io.github.vanthu.model.PrintedFigure;
import io.github.vanthu.model.Stage;
import io.github.vanthu.samples.stress.StressPlan;
import io.github.vanthu.samples.stress.StressPlans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data that travel with a document: nothing is lost, nothing goes along that is not printed. */
class TravellingDataTest {
    static Stream<Sample> samples() {
        return Sample.all();
    }

    static List<StressPlan> generated() {
        return StressPlans.all();
    }

    static Stream<RenderOptions> options() {
        return Stream.of(
                carrying(BOTH),
                new RenderOptions(
                        BOTH, Optional.of(Stage.DRAFT), Medium.PAPER, AnnexFiles.JOINED, BOTH, false, Optional.empty()),
                new RenderOptions(
                        BOTH,
                        Optional.of(Stage.SIGN),
                        Medium.ELECTRONIC,
                        AnnexFiles.SEPARATE,
                        BOTH,
                        true,
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anExtractedSampleGivesTheSameBytes(Sample sample) {
        givesTheSameBytes(VANTHU.read(sample.plan()), carrying(BOTH));
    }

    @ParameterizedTest
    @MethodSource("options")
    void figuresAndWorkbooksGiveTheSameBytesUnderEveryOption(RenderOptions options) {
        givesTheSameBytes(TravellingPlans.desk(), options);
    }

    private static void givesTheSameBytes(PlanReading reading, RenderOptions options) {
        Rendered made = VANTHU.render(reading, options);
        assertThat(made.files()).as("%s", made.problems()).isNotEmpty();
        for (int i = 0; i < made.files().size(); i++) {
            Extraction extraction = VANTHU.extract("tep", made.files().get(i).content());
            assertThat(extraction.problems()).isEmpty();
            RenderOptions same = extraction.facts().orElseThrow().options(BOTH);
            Rendered again =
                    VANTHU.render(TravellingPlans.read(extraction.plan().orElseThrow()), same);
            assertThat(again.files().get(i).content())
                    .isEqualTo(made.files().get(i).content());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadAsItWasWritten(Sample sample) {
        readsAsItWasWritten(VANTHU.read(sample.plan()));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void aGeneratedPlanIsReadAsItWasWritten(StressPlan plan) {
        readsAsItWasWritten(
                VANTHU.read("plan.yaml", plan.yaml().getBytes(StandardCharsets.UTF_8), path -> Optional.empty()));
    }

    private static void readsAsItWasWritten(PlanReading reading) {
        byte[] written = RecordWriter.write(reading.plan().orElseThrow());
        PlanReading again = TravellingPlans.read(written);
        assertThat(again.plan()).isEqualTo(reading.plan());
        assertThat(RecordWriter.write(again.plan().orElseThrow())).isEqualTo(written);
        assertThat(again.problems())
                .hasSameSizeAs(reading.problems().stream()
                        .filter(problem -> !problem.code().startsWith("SHEET"))
                        .toList());
    }

    @Test
    void theGuideNamesTheKeysInTheirOrder() throws IOException {
        String guide = Files.readString(Sample.ROOT.resolve("../docs/embedded-data.md"));
        String xml = unzipped(content(VANTHU.render(TravellingPlans.desk(), carrying(BOTH)), Format.DOCX));
        String data = xml.substring(xml.indexOf("planData"));
        List<String> keys = keys(guide, "(?m)^\\| `(\\w+)`");
        assertThat(keys(data, "(?:^|&#10;)  \"(\\w+)\":")).isEqualTo(keys);
        assertThat(keys(guide, "(?m)^  \"(\\w+)\":")).isEqualTo(keys);
    }

    private static List<String> keys(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void referencesTravelAsFigures() {
        byte[] docx = content(VANTHU.render(TravellingPlans.desk(), carrying(BOTH)), Format.DOCX);
        List<PrintedFigure> figures = TravellingPlans.read(
                        VANTHU.extract("a.docx", docx).plan().orElseThrow())
                .plan()
                .orElseThrow()
                .figures();
        assertThat(figures)
                .contains(
                        new PrintedFigure(
                                "/opening", "tong(phuLuc1)", "35500000", "35,5 triệu đồng", Optional.of("trieu")),
                        new PrintedFigure(
                                "/annexes/1/rows/1/cells/so/text",
                                "tong(phuLuc1)",
                                "35500000",
                                "35.500.000",
                                Optional.empty()));
    }

    @Test
    void withoutTheOptionNothingTravels() {
        Rendered plain = VANTHU.render(TravellingPlans.desk(), RenderOptions.of(BOTH));
        for (Format format : BOTH) {
            Extraction extraction = VANTHU.extract("tep", content(plain, format));
            assertThat(extraction.problems()).extracting("code").containsExactly("EXTRACT-001");
        }
        Rendered one = VANTHU.render(TravellingPlans.desk(), carrying(Set.of(Format.DOCX)));
        assertThat(content(one, Format.PDF)).isEqualTo(content(plain, Format.PDF));
        assertThat(VANTHU.extract("a.docx", content(one, Format.DOCX)).successful())
                .isTrue();
    }

    @Test
    void nothingTravelsThatIsNotPrinted() throws IOException {
        Rendered made = VANTHU.render(TravellingPlans.desk(), carrying(BOTH));
        assertThat(unzipped(content(made, Format.DOCX))).contains("planData").doesNotContain(TravellingPlans.SECRET);
        assertThat(unpacked(content(made, Format.PDF)))
                .contains("vanthu-plan-data")
                .doesNotContain(TravellingPlans.SECRET);
    }

    private static String unzipped(byte[] docx) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static String unpacked(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return all.toString();
    }
}
