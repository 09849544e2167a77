package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Total;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annexes of the samples as workbooks, read without a mapping, are the annexes that the samples write. */
final class SampleWorkbooksTest {
    private static final Vanthu VANTHU = Vanthu.builder().build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void lucNganWithTypedLabels() throws IOException {
        assertThat(read("luc-ngan-2019", lucNgan(true), "landscape: true")).isEqualTo(annex("luc-ngan-2019"));
    }

    @Test
    void lucNganWithoutLabels() throws IOException {
        assertThat(read("luc-ngan-2019", lucNgan(false), "landscape: true")).isEqualTo(annex("luc-ngan-2019"));
    }

    private static AnnexWorkbook.Shape lucNgan(boolean typed) {
        return shape(
                "luc-ngan-2019",
                typed,
                "PHỤ LỤC KINH PHÍ",
                "THỰC HIỆN CHƯƠNG TRÌNH OCOP NĂM 2019",
                "(Kèm theo Kế hoạch số 15/KH-UBND ngày 15/02/2019 của UBND huyện)");
    }

    @Test
    void bacGiangWithTypedLabels() throws IOException {
        assertThat(read("bac-giang-2020", bacGiang(true), "label: \"\"")).isEqualTo(annex("bac-giang-2020"));
    }

    @Test
    void bacGiangWithoutLabels() throws IOException {
        assertThat(read("bac-giang-2020", bacGiang(false), "label: \"\"")).isEqualTo(annex("bac-giang-2020"));
    }

    private static AnnexWorkbook.Shape bacGiang(boolean typed) {
        return shape(
                "bac-giang-2020", typed, "DỰ TOÁN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH", "MỖI XÃ MỘT SẢN PHẨM NĂM 2020");
    }

    @Test
    void quangTriWithTypedLabels() throws IOException {
        AnnexWorkbook.Shape shape =
                shape("quang-tri-2019", true, "NHU CẦU KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP TỈNH QUẢNG TRỊ NĂM 2019");
        String attached = "attached: Kèm theo Kế hoạch số ………./KH-SNN ngày …/…/2019 của Sở Nông nghiệp và PTNT";
        assertThat(read("quang-tri-2019", shape, "label: \"\"", attached, "landscape: true"))
                .isEqualTo(annex("quang-tri-2019"));
    }

    @Test
    void bacNinhWithTypedLabels() throws IOException {
        assertThat(UnnamedColumns.of(read("bac-ninh-2026", bacNinh(true), "landscape: true")))
                .isEqualTo(UnnamedColumns.of(annex("bac-ninh-2026")));
    }

    @Test
    void bacNinhWithoutLabels() throws IOException {
        Annex read = read("bac-ninh-2026", bacNinh(false), "landscape: true", "numbering: [I, \"1\", \"1.1\"]");
        assertThat(UnnamedColumns.of(read)).isEqualTo(UnnamedColumns.of(annex("bac-ninh-2026")));
    }

    private static AnnexWorkbook.Shape bacNinh(boolean typed) {
        List<String> lines = new ArrayList<>(List.of("PHỤ LỤC"));
        lines.addAll(annex("bac-ninh-2026").title());
        lines.add("Đơn vị tính: triệu đồng");
        return shape("bac-ninh-2026", typed, lines.toArray(String[]::new));
    }

    private static Annex annex(String sample) {
        return plan(sample).annexes().get(0);
    }

    private static Plan plan(String sample) {
        return VANTHU.read(Sample.of(sample).plan()).plan().orElseThrow();
    }

    /** Returns the shape of a sample's annex: its own columns, or those of its province. */
    private static AnnexWorkbook.Shape shape(String sample, boolean typed, String... lines) {
        Plan plan = plan(sample);
        Annex annex = plan.annexes().get(0);
        if (!annex.columns().isEmpty()) {
            return new AnnexWorkbook.Shape(
                    annex.columns(),
                    annex.numbering(),
                    annex.total().orElseThrow().position().orElse(Total.Position.LAST),
                    typed,
                    List.of(lines));
        }
        String plugin = VANTHU.pluginFor(plan).orElseThrow().id();
        AnnexLayout layout = Objects.requireNonNull(VANTHU.plugin(plugin)
                .orElseThrow()
                .format(plan.office())
                .layouts()
                .get("default"));
        return new AnnexWorkbook.Shape(
                layout.columns(), layout.numbering(), layout.totalPosition(), typed, List.of(lines));
    }

    /** Reads a sample whose annex has only some fields of its own and a workbook. */
    private Annex read(String sample, AnnexWorkbook.Shape shape, String... fields) throws IOException {
        Annex annex = annex(sample);
        AnnexWorkbook.write(folder.resolve("budget.xlsx"), annex, shape);
        Path source = Sample.of(sample).plan();
        Files.copy(source.resolveSibling("office.yaml"), folder.resolve("office.yaml"));
        String plan = Files.readString(source);
        String cut = plan.substring(0, plan.indexOf("\nannexes:"));
        String own = "\nannexes:\n  - id: " + annex.id().orElseThrow() + "\n    workbook: budget.xlsx\n";
        Path written = folder.resolve("plan.yaml");
        Files.writeString(written, cut + own + "    " + String.join("\n    ", fields) + "\n");
        PlanReading reading = VANTHU.read(written);
        assertThat(reading.problems()).noneMatch(Problem::isError);
        assertThat(VANTHU.validate(reading).problems()).noneMatch(Problem::isError);
        return reading.plan().orElseThrow().annexes().get(0);
    }
}
