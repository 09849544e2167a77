package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderResult;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.engine.isolated.IsolatedOptions;
import io.github.vanthu.engine.isolated.IsolatedResult;
import io.github.vanthu.engine.isolated.IsolatedVanthu;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import io.github.vanthu.testkit.Contract;
import io.github.vanthu.testkit.Requirement;
import io.github.vanthu.testkit.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A broken plugin is refused with its own code, place and hint, and the plugins beside it keep working. */
@SuppressWarnings("NullAway.Init")
class BrokenPluginsTest {
    private static final ProblemCatalogue TEXTS = ProblemCatalogue.load();

    @TempDir
    Path temporary;

    private PluginFolder folder;

    @BeforeEach
    void putAGoodPluginThere() throws IOException {
        folder = new PluginFolder(Files.createDirectories(temporary.resolve("định dạng")));
        folder.pack(
                "vinh-phuc", PluginFolder.yaml("vinh-phuc", "Vĩnh Phúc", "26", "format: {wording: {annex: PHỤ BIỂU}}"));
    }

    private Path plan(String province) throws IOException {
        return Files.writeString(temporary.resolve(province + ".yaml"), """
                office:
                  name: Ủy ban nhân dân tỉnh %1$s
                  heading: [ỦY BAN NHÂN DÂN, TỈNH]
                  shortName: UBND tỉnh %1$s
                  symbol: UBND
                  place: %1$s
                  province: %1$s
                  level: province
                number: "12"
                date: 15/6/2021
                title: [Phát triển nông thôn mới]
                body: [{title: MỤC ĐÍCH, text: Nâng cao đời sống.}]
                recipients: [{items: [Các Sở]}]
                signatures: [{title: CHỦ TỊCH, name: Nguyễn Văn An}]
                annexes:
                  - title: [DỰ TOÁN KINH PHÍ]
                    unit: đồng
                    columns: [{id: tt, title: TT, kind: label}, {id: noiDung, title: Nội dung, kind: item}]
                    rows: [{item: Cứng hóa đường liên thôn}]
                """.formatted(province));
    }

    private RenderResult render(Vanthu vanthu, String province, ByteArrayOutputStream out) throws IOException {
        return vanthu.render(vanthu.read(plan(province)), Map.of(Format.PDF, out));
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWithItsCodePlaceAndHint(BrokenPlugins broken) throws IOException {
        broken.write(folder);
        Vanthu vanthu = Vanthu.builder().plugins(folder.folder()).build();
        List<Problem> problems = new ArrayList<>(vanthu.problems());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderResult result = render(vanthu, "Nam Định", out);
        problems.addAll(result.problems());

        assertThat(problems)
                .filteredOn(Problem::isError)
                .anySatisfy(problem -> assertRefusal(problem, broken.code(), broken.place()));
        assertThat(vanthu.plugins().stream().noneMatch(plugin -> plugin.id().equals("nam-dinh")) || out.size() == 0)
                .as("it is not installed, or prints nothing: %s", result.problems())
                .isTrue();
    }

    private void assertRefusal(Problem problem, String code, String place) {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(place(problem.place())).contains(place);
        assertThat(TEXTS.hint(problem, Language.VI)).isNotBlank();
        assertThat(TEXTS.hint(problem, Language.EN)).isNotBlank();
    }

    private static String place(Place place) {
        return place.position().replace('\\', '/');
    }

    @ParameterizedTest
    @EnumSource
    void leavesThePluginsBesideItAlone(BrokenPlugins broken) throws IOException {
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        Vanthu before = Vanthu.builder().plugins(folder.folder()).build();
        assertThat(render(before, "Vĩnh Phúc", alone).successful()).isTrue();
        broken.write(folder);
        ByteArrayOutputStream together = new ByteArrayOutputStream();
        Vanthu after = Vanthu.builder().plugins(folder.folder()).build();

        assertThat(render(after, "Vĩnh Phúc", together).successful()).isTrue();
        assertThat(together.toByteArray()).isNotEmpty().isEqualTo(alone.toByteArray());
        assertThat(after.plugin("vinh-phuc")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedByTheContractAsWell(BrokenPlugins broken) throws IOException {
        broken.write(folder);
        List<Path> plugins = plugins();
        Path plugin = plugins.get(0);
        assertThat(Contract.verify(plugin, plugins.subList(1, plugins.size())))
                .as("%s", plugin)
                .anyMatch(Verdict::refused);
    }

    /** Returns what stands beside the good plugin. */
    private List<Path> plugins() throws IOException {
        try (var files = Files.list(folder.folder())) {
            return files.filter(file -> !file.endsWith("vinh-phuc")).sorted().toList();
        }
    }

    @Test
    void aJarThatReadsFilesIsListedWithClassMethodAndLine() throws IOException {
        Path jar = folder.jar("nam-dinh.jar", "nam-dinh", "1.0", """
                public ProvinceFormat format(Office office) {
                    try {
                        java.nio.file.Files.readString(java.nio.file.Path.of("/etc/passwd"));
                    } catch (java.io.IOException e) {
                        return ProvinceFormat.NATIONAL;
                    }
                    return ProvinceFormat.NATIONAL;
                }
                """);
        Verdict verdict = verdict(Contract.verify(jar), Requirement.P19);
        assertThat(verdict.refused()).isTrue();
        assertThat(verdict.problems()).anySatisfy(problem -> {
            assertRefusal(problem, "CONTRACT-023", "TestPlugin.java:18");
            assertThat(problem.arguments())
                    .startsWith("vn.example.TestPlugin.format", "java.nio.file.Files.readString");
        });
    }

    @Test
    void codesThatTheProvinceDidNotHaveAreRefused() throws IOException {
        String ended = PluginFolder.yaml("nam-dinh", "Nam Định", "35").replace("30/6/2025", "31/12/2026");
        List<Problem> problems = verdict(Contract.verify(folder.pack("nam-dinh", ended)), Requirement.P5)
                .problems();
        assertThat(problems).extracting(Problem::code).contains("CONTRACT-005", "CONTRACT-006", "CONTRACT-007");
        problems.forEach(problem -> assertRefusal(problem, problem.code(), "nam-dinh"));
    }

    @Test
    void anExpiredFormatIsNotUsed() throws IOException {
        folder.pack("nam-dinh", BrokenPlugins.yaml("nam-dinh").replace("30/6/2025", "31/12/2020"));
        Vanthu vanthu = Vanthu.builder().plugins(folder.folder()).build();
        RenderResult result = render(vanthu, "Nam Định", new ByteArrayOutputStream());
        assertThat(result.problems()).extracting(Problem::code).contains("PLUGIN-007");
    }

    private static Verdict verdict(List<Verdict> verdicts, Requirement requirement) {
        return verdicts.stream()
                .filter(verdict -> verdict.requirement() == requirement)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEndlessLoopEndsAndTheNextPlanIsRendered() throws IOException {
        BrokenPlugins.block(folder, "title", "<#macro title>\n<#list 1.. as i></#list></#macro>");
        assertRunawayEnds("TEMPLATE-011", "TEMPLATE-023", "ISOLATED-");
    }

    @Test
    void aMemoryBombEndsAndTheNextPlanIsRendered() throws IOException {
        BrokenPlugins.block(
                folder,
                "title",
                "<#macro title>\n<#assign s = \"xxxxxxxxxxxxxxxx\"><#list 1..60 as i><#assign s = s + s></#list></#macro>");
        assertRunawayEnds("TEMPLATE-024", "TEMPLATE-011", "ISOLATED-");
    }

    private void assertRunawayEnds(String... codes) throws IOException {
        IsolatedOptions options = IsolatedOptions.STANDARD
                .withPlugins(List.of(folder.folder()))
                .withHeapMegabytes(192)
                .withTime(Duration.ofSeconds(30));
        try (IsolatedVanthu vanthu = new IsolatedVanthu(options)) {
            IsolatedResult bad = vanthu.render(plan("Nam Định"), Set.of(Format.PDF));
            assertThat(bad.file(Format.PDF)).isEmpty();
            assertThat(bad.problems())
                    .filteredOn(Problem::isError)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.code()).matches(code -> startsWithOne(code, codes)));
            IsolatedResult good = vanthu.render(plan("Vĩnh Phúc"), Set.of(Format.PDF));
            assertThat(good.successful()).isTrue();
            assertThat(good.file(Format.PDF)).isPresent();
        }
    }

    private static boolean startsWithOne(String code, String... codes) {
        return List.of(codes).stream().anyMatch(code::startsWith);
    }
}
