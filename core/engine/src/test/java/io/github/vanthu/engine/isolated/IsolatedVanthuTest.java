package io.github.vanthu.engine.isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanthu.engine.CompiledPlugin;
import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.TestPacks;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReader;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.Limit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class IsolatedVanthuTest {
    private static final Set<Format> BOTH = Set.of(Format.DOCX, Format.PDF);

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    private Path plugins;
    private Optional<IsolatedVanthu> started = Optional.empty();

    @BeforeEach
    void makeFolder() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
    }

    @AfterEach
    void end() {
        started.ifPresent(IsolatedVanthu::close);
    }

    private IsolatedOptions options() {
        return IsolatedOptions.STANDARD
                .withPlugins(List.of(plugins))
                .withCache(cache)
                .withHeapMegabytes(128);
    }

    private IsolatedVanthu start(IsolatedOptions options) {
        IsolatedVanthu vanthu = new IsolatedVanthu(options);
        started = Optional.of(vanthu);
        return vanthu;
    }

    @Test
    void writesTheSameBytesAsInThisProcess() throws IOException {
        TestPacks.folder(plugins, "nam-dinh", "Nam Định", "format:", "  profile: {styles/Subject/size: 13}");
        String yaml = TestPlan.yaml("Nam Định");
        PlanReading reading =
                new PlanReader().read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8), path -> Optional.empty());
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Vanthu.builder().plugins(plugins).build().render(reading, Map.of(Format.DOCX, docx, Format.PDF, pdf));

        IsolatedResult result = start(options()).render(TestPlan.of("Nam Định"), BOTH);

        assertThat(result.problems()).isEmpty();
        assertThat(result.file(Format.DOCX)).contains(docx.toByteArray());
        assertThat(result.file(Format.PDF)).contains(pdf.toByteArray());
    }

    @Test
    void readsThePlanAndWhatItNamesFromDiskOrFromMemory() throws IOException {
        IsolatedVanthu vanthu = start(options());
        String yaml = TestPlan.yaml("Sơn La").replaceFirst("(?s)office:.*?(?=date:)", "office: office.yaml\n");
        Files.writeString(folder.resolve("office.yaml"), TestPlan.office("Sơn La"));
        Path plan = Files.writeString(folder.resolve("kế hoạch.yaml"), yaml);
        PlanFiles memory = PlanFiles.of("kế hoạch.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .with("office.yaml", TestPlan.office("Sơn La").getBytes(StandardCharsets.UTF_8));

        IsolatedResult fromDisk = vanthu.render(plan, BOTH);
        IsolatedResult fromMemory = vanthu.render(memory, BOTH);

        assertThat(fromDisk.successful()).isTrue();
        assertThat(pdf(fromMemory)).isEqualTo(pdf(fromDisk));
    }

    @Test
    void handsBackProblemsWithTheirPlaces() {
        IsolatedVanthu vanthu = start(options());
        IsolatedResult result = vanthu.render(TestPlan.of("Sơn La", "titel: Sai"), Set.of(Format.DOCX));

        assertThat(result.successful()).isFalse();
        assertThat(result.file(Format.DOCX)).isEmpty();
        assertThat(result.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::place)
                .containsExactly(new Place("plan.yaml", 12, 1, "/titel"));
    }

    @Test
    void writesOnlyWhatWasAskedFor() {
        IsolatedVanthu vanthu = start(options());
        IsolatedResult result = vanthu.render(TestPlan.of("Sơn La"), Set.of(Format.DOCX));
        assertThat(result.file(Format.DOCX)).isPresent();
        assertThat(result.file(Format.PDF)).isEmpty();
        assertThat(result.problems()).extracting(Problem::severity).containsOnly(Severity.INFO);
    }

    @Test
    void whatAPluginPrintsDoesNotGetBetweenTheFrames() throws IOException {
        plugin("System.out.println(\"x\".repeat(100_000)); System.err.println(\"y\");");
        IsolatedVanthu vanthu = start(options());
        assertThat(vanthu.render(TestPlan.of("Nam Định"), BOTH).problems()).isEmpty();
    }

    @Test
    void aProcessThatDiesBecomesAProblemAndTheNextPlanIsRendered() throws IOException {
        plugin("Runtime.getRuntime().halt(7);");
        IsolatedVanthu vanthu = start(options());

        IsolatedResult result = vanthu.render(TestPlan.of("Nam Định"), BOTH);

        assertThat(result.problems())
                .containsExactly(Problem.error(
                        "ISOLATED-001", Place.file("plan.yaml"), "plan.yaml", "nam-dinh (nam-dinh.jar)", "7"));
        assertThat(vanthu.render(TestPlan.of("Sơn La"), BOTH).successful()).isTrue();
    }

    @Test
    void aPluginThatNeverAnswersIsStopped() throws IOException {
        plugin("while (true) { Thread.onSpinWait(); }");
        IsolatedVanthu vanthu = start(options().withTime(Duration.ofSeconds(5)));

        IsolatedResult result = vanthu.render(TestPlan.of("Nam Định"), BOTH);

        assertThat(result.problems())
                .containsExactly(Problem.error(
                        "ISOLATED-002", Place.file("plan.yaml"), "plan.yaml", "nam-dinh (nam-dinh.jar)", "5"));
    }

    @Test
    void aPluginThatFillsTheMemoryIsStopped() throws IOException {
        plugin("var all = new java.util.ArrayList<long[]>(); while (true) { all.add(new long[1 << 16]); }");
        IsolatedVanthu vanthu = start(options());

        IsolatedResult result = vanthu.render(TestPlan.of("Nam Định"), BOTH);

        assertThat(result.problems())
                .containsExactly(Problem.error(
                        "ISOLATED-003", Place.file("plan.yaml"), "plan.yaml", "nam-dinh (nam-dinh.jar)", "128"));
        assertThat(vanthu.render(TestPlan.of("Sơn La"), BOTH).successful()).isTrue();
    }

    private void plugin(String statement) throws IOException {
        new CompiledPlugin(folder.resolve("build"))
                .source("vn.planted.Plugin", PLUGIN.formatted(statement))
                .jar("nam-dinh.jar", "vn.planted.Plugin");
        Files.copy(folder.resolve("build/nam-dinh.jar"), plugins.resolve("nam-dinh.jar"));
    }

    private static final String PLUGIN = """
            package vn.planted;
            import io.github.vanthu.model.Office;
            import io.github.vanthu.regulation.Validity;
            import io.github.vanthu.spi.*;
            import java.time.LocalDate;
            import java.util.List;
            public class Plugin implements ProvincePlugin {
                @Override public String spi() { return SpiVersion.CURRENT; }
                @Override public String id() { return "nam-dinh"; }
                @Override public String name() { return "Tỉnh Nam Định"; }
                @Override public String province() { return "Nam Định"; }
                @Override public List<String> codes() { return List.of("36"); }
                @Override public Validity validity() {
                    return Validity.between(LocalDate.of(2011, 1, 1), LocalDate.of(2024, 1, 1));
                }
                @Override public ProvinceFormat format(Office office) {
                    if (office != null) { %s }
                    return ProvinceFormat.NATIONAL;
                }
            }
            """;

    @Test
    void saysThatAProcessCannotBeStarted() {
        IsolatedVanthu vanthu =
                start(options().withClassPath(folder.resolve("nowhere").toString()));
        assertThat(vanthu.render(TestPlan.of("Sơn La"), BOTH).problems())
                .extracting(Problem::code)
                .containsExactly("ISOLATED-004");
    }

    @Test
    void aPlanThatCannotBePassedIsRefusedAndTheNextOneIsRendered() {
        IsolatedVanthu vanthu = start(options());
        byte[] half = new byte[(int) (Limit.ISOLATED_FRAME_BYTES.value() / 2)];
        PlanFiles plan = TestPlan.of("Sơn La").with("a.yaml", half).with("b.yaml", half);

        assertThat(vanthu.render(plan, BOTH).problems())
                .containsExactly(Problem.error("ISOLATED-005", Place.file("plan.yaml"), "plan.yaml", "268435456"));
        assertThat(vanthu.render(TestPlan.of("Sơn La"), BOTH).successful()).isTrue();
    }

    @Test
    void aRunawayOfAPackIsNamedAndItsNextPlanIsRendered() throws IOException {
        Path pack = TestPacks.folder(plugins, "nam-dinh", "Nam Định", "format:", "  blocks: {body: body.ftl}");
        TestPacks.template(
                pack,
                "body.ftl",
                "<#macro body><#if plan.body?size == 2><#assign s = '0123456789'>"
                        + "<#list 1..60 as i><#assign s = s + s></#list>${s}</#if></#macro>");
        IsolatedVanthu vanthu = start(options());

        IsolatedResult result = vanthu.render(TestPlan.of("Nam Định", "  - title: Yêu cầu"), BOTH);

        assertThat(result.problems())
                .containsExactly(Problem.error(
                        "ISOLATED-003", Place.file("plan.yaml"), "plan.yaml", "nam-dinh (nam-dinh)", "128"));
        assertThat(vanthu.render(TestPlan.of("Nam Định"), BOTH).successful()).isTrue();
    }

    @Test
    void severalThreadsGetTheSameBytes() throws Exception {
        IsolatedVanthu vanthu = start(options().withWorkers(2));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<IsolatedResult>> renders = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                renders.add(threads.submit(() -> vanthu.render(TestPlan.of("Sơn La"), BOTH)));
            }
            byte[] first = pdf(renders.get(0).get());
            for (Future<IsolatedResult> render : renders) {
                assertThat(pdf(render.get())).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static byte[] pdf(IsolatedResult result) {
        return result.file(Format.PDF).orElseThrow();
    }

    @Test
    void refusesPlansAfterItWasClosed() {
        IsolatedVanthu vanthu = start(options());
        vanthu.close();
        assertThatThrownBy(() -> vanthu.render(TestPlan.of("Sơn La"), BOTH)).isInstanceOf(IllegalStateException.class);
    }
}
