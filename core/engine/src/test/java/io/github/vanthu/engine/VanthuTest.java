package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.engine.planted.NamDinhPlugin;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.template.DirectiveDescription;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class VanthuTest {
    @TempDir
    Path folder;

    private Vanthu vanthu;

    @BeforeEach
    void buildWithOnePlugin() throws IOException {
        vanthu = Vanthu.builder()
                .classLoader(TestPlugins.loader(folder, NamDinhPlugin.class))
                .cache(folder.resolve("cache"))
                .build();
    }

    @Test
    void listsWhatIsInstalled() {
        assertThat(vanthu.plugins()).extracting(InstalledPlugin::name).containsExactly("Tỉnh Nam Định");
        assertThat(vanthu.problems()).isEmpty();
    }

    @Test
    void writesDocxFromAPlanAlone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderResult result = vanthu.render(TestPlans.plan("Nam Định", "02/9/2021"), Format.DOCX, out);
        assertThat(result.problems()).isEmpty();
        assertThat(documentXml(out.toByteArray())).contains("Triển khai Chương trình OCOP", "02/9/2021");
    }

    @Test
    void writesBothFormatsFromOneReading() throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PlanReading reading = TestPlans.reading("Nam Định", "02/9/2021");
        RenderResult result = vanthu.render(reading, Map.of(Format.DOCX, docx, Format.PDF, pdf));
        assertThat(result.successful()).isTrue();
        assertThat(documentXml(docx.toByteArray())).contains("Mục đích");
        assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void writesNothingWhenThereAreErrors() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanReading reading = TestPlans.reading("Nam Định", "31/02/2021", "titel: Sai");
        RenderResult result = vanthu.render(reading, Map.of(Format.DOCX, out));
        assertThat(result.successful()).isFalse();
        assertThat(result.problems()).filteredOn(Problem::isError).hasSize(2);
        assertThat(out.size()).isZero();
    }

    @Test
    void warnsOfDataThatAreNotPrinted() {
        PlanReading reading = TestPlans.reading("Nam Định", "02/9/2021", "number: \"35\"", "id: ke-hoach-35");
        assertThat(vanthu.validate(reading).problems())
                .containsExactly(new Problem(
                        "OUTPUT-002",
                        Severity.WARNING,
                        new Place("plan.yaml", 12, 9, "/number").withWords("Số"),
                        List.of("35")));
    }

    @Test
    void namesACharacterThatTheFontLacksWithItsPlace() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PlanReading reading = TestPlans.reading("Nam Định", "02/9/2021", "  - title: Biểu tượng ☎ lạ");
        RenderResult result = vanthu.render(reading, Map.of(Format.PDF, pdf));
        assertThat(result.problems())
                .containsExactly(
                        Problem.error("OUTPUT-001", new Place("plan.yaml", 12, 12, "/body/1/title"), "☎", "U+260E"));
        assertThat(pdf.size()).isZero();
        assertThat(vanthu.render(reading, Map.of(Format.DOCX, new ByteArrayOutputStream()))
                        .successful())
                .isTrue();
    }

    @Test
    void placesProblemsOfTheSelectionInTheFile() {
        RenderResult result = vanthu.validate(TestPlans.reading("Bắc Ninh", "02/9/2021"));
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).place())
                .isEqualTo(new Place("plan.yaml", 6, 13, "/office/province").withWords("Cơ quan ban hành, tỉnh"));
    }

    @Test
    void givesTheSameBytesFromEightThreads() throws Exception {
        PlanReading reading = TestPlans.reading("Nam Định", "02/9/2021");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> renders = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                renders.add(threads.submit(() -> docx(reading)));
            }
            byte[] first = renders.get(0).get();
            for (Future<byte[]> render : renders) {
                assertThat(render.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void preparesAStyleSheetForEveryChoice() {
        assertThat(vanthu.styleSheets())
                .contains(sheet(TestPlans.plan("Nam Định", "02/9/2021")))
                .contains(sheet(TestPlans.plan("Bắc Ninh", "02/9/2019")))
                .doesNotHaveDuplicates();
    }

    @Test
    void preparesTheStyleSheetsOfPacksOnTheClassPathAndOfTheirLevels() throws IOException {
        TestPacks.folder(
                folder.resolve("vanthu/packs"),
                "lai-chau",
                "Lai Châu",
                "format:",
                "  profile: {styles/Subject/size: 13}",
                "levels:",
                "  commune:",
                "    profile: {styles/AnnexUnit/size: 12}");
        Files.createDirectories(folder.resolve("META-INF/vanthu"));
        Files.writeString(folder.resolve("META-INF/vanthu/packs"), "lai-chau\n");
        Vanthu packed = Vanthu.builder().classLoader(loader()).build();

        assertThat(packed.styleSheets())
                .containsAll(vanthu.styleSheets())
                .contains(sheet(TestPlans.plan("Lai Châu", "02/9/2021")))
                .contains(FormatProfiles.at(
                                LocalDate.of(2021, 9, 2),
                                Map.of("styles/Subject/size", "13", "styles/AnnexUnit/size", "12"))
                        .styles());
    }

    @Test
    void describesTheDirectivesOfTemplates() {
        assertThat(Vanthu.directives())
                .extracting(DirectiveDescription::name)
                .contains("paragraph", "section", "annexTable")
                .doesNotHaveDuplicates();
    }

    private StyleSheet sheet(Plan plan) {
        return new FormatSelector(PluginDiscovery.discover(loader(), List.of()))
                .select(plan)
                .chosen()
                .orElseThrow()
                .profile()
                .styles();
    }

    private ClassLoader loader() {
        try {
            return TestPlugins.loader(folder, NamDinhPlugin.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] docx(PlanReading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        vanthu.render(reading, Map.of(Format.DOCX, out));
        return out.toByteArray();
    }

    private static String documentXml(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
