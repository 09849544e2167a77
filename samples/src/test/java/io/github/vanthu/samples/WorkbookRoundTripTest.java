package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that was written from a plan gives the annexes of the plan when it is read. */
final class WorkbookRoundTripTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void lucNganComesBack() throws IOException {
        comesBack("luc-ngan-2019", "landscape: true");
    }

    @Test
    void bacGiangComesBack() throws IOException {
        comesBack("bac-giang-2020", "label: \"\"");
    }

    /** Numbers left blank in the reference to the plan are not taken from a sheet. */
    @Test
    void quangTriComesBack() throws IOException {
        comesBack(
                "quang-tri-2019",
                "label: \"\"",
                "attached: Kèm theo Kế hoạch số ………./KH-SNN ngày …/…/2019 của Sở Nông nghiệp và PTNT",
                "landscape: true");
    }

    @Test
    void bacNinhComesBack() throws IOException {
        comesBack("bac-ninh-2026", "landscape: true");
    }

    private void comesBack(String sample, String... fields) throws IOException {
        Sample known = Sample.of(sample);
        assertThat(read(known, List.of(List.of(fields)))).isEqualTo(unnamed(annexes(known.plan())));
    }

    @Test
    void everyElementOfFundingAnnexesComesBack() throws IOException {
        Sample showcase = AnnexShowcaseTest.SHOWCASE;
        assertThat(read(showcase, List.of(List.of("landscape: true"), List.of())))
                .isEqualTo(unnamed(annexes(showcase.plan())));
    }

    private static List<Annex> annexes(Path plan) {
        PlanReading reading = RenderedSamples.VANTHU.read(plan);
        assertThat(reading.problems()).noneMatch(Problem::isError);
        return reading.plan().orElseThrow().annexes();
    }

    private static List<Annex> unnamed(List<Annex> annexes) {
        return annexes.stream().map(UnnamedColumns::of).toList();
    }

    /** Writes the workbook of a sample and reads the plan with the workbook instead of the annexes. */
    private List<Annex> read(Sample sample, List<List<String>> fields) throws IOException {
        PlanReading original = RenderedSamples.VANTHU.read(sample.plan());
        try (OutputStream out = Files.newOutputStream(folder.resolve("budget.xlsx"))) {
            assertThat(RenderedSamples.VANTHU.workbook(original, out).successful())
                    .isTrue();
        }
        Files.copy(sample.plan().resolveSibling("office.yaml"), folder.resolve("office.yaml"));
        String plan = Files.readString(sample.plan());
        List<String> lines = new ArrayList<>(List.of(plan.substring(0, plan.indexOf("\nannexes:")), "annexes:"));
        List<Annex> annexes = original.plan().orElseThrow().annexes();
        for (int i = 0; i < annexes.size(); i++) {
            String id = annexes.get(i).id().orElseThrow();
            lines.add("  - id: " + id);
            lines.add("    workbook: {file: budget.xlsx, sheet: " + id + "}");
            fields.get(i).forEach(field -> lines.add("    " + field));
        }
        Path written = Files.writeString(folder.resolve("plan.yaml"), String.join("\n", lines) + "\n");
        return unnamed(annexes(written));
    }
}
