package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.engine.planted.FormatThrowsPlugin;
import io.github.vanthu.engine.planted.NamDinhPlugin;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PluginReportTest {
    @TempDir
    Path folder;

    private Path plugins;

    @BeforeEach
    void makeFolder() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
    }

    private Vanthu vanthu(Class<?>... onClassPath) throws IOException {
        return Vanthu.builder()
                .classLoader(TestPlugins.loader(folder.resolve("classes"), onClassPath))
                .plugins(plugins)
                .build();
    }

    @Test
    void tellsTheValuesThatHaveReasonsOfAllLevels() throws IOException {
        TestPacks.folder(
                plugins,
                "son-la",
                "Sơn La",
                "format:",
                "  profile:",
                "    page/top: {value: 27 mm, reason: Quyết định số 1}",
                "    styles/Subject/size: 13",
                "levels:",
                "  commune:",
                "    profile:",
                "      page/bottom: {value: 28 mm, reason: Quyết định số 2}");
        Vanthu vanthu = vanthu();
        assertThat(vanthu.deviations("son-la"))
                .containsExactly(
                        new Deviation("page/bottom", "28 mm", "Quyết định số 2"),
                        new Deviation("page/top", "27 mm", "Quyết định số 1"));
        assertThat(vanthu.deviations("absent")).isEmpty();
    }

    @Test
    void faultsOfPartsThatNoPlanHasNeededAreListedOnlyWhenAskedFor() throws IOException {
        TestPacks.folder(plugins, "son-la", "Sơn La", "format:", "  blocks: {body: absent.ftl}");
        Vanthu vanthu = vanthu();
        assertThat(vanthu.plugins()).extracting(InstalledPlugin::id).containsExactly("son-la");
        assertThat(vanthu.problems()).isEmpty();
        assertThat(vanthu.allProblems()).isNotEmpty().allMatch(Problem::isError);
        assertThat(vanthu.validate(TestPlans.reading("Lai Châu", "02/9/2021")).successful())
                .isTrue();
        assertThat(vanthu.validate(TestPlans.reading("Sơn La", "02/9/2021")).problems())
                .containsAll(vanthu.allProblems());
    }

    @Test
    void tellsTheFormatOfAPluginOrWhyThereIsNone() throws IOException {
        Vanthu vanthu = vanthu(NamDinhPlugin.class, FormatThrowsPlugin.class);
        var office = TestPlans.plan("Nam Định", "02/9/2021").office();
        assertThat(vanthu.format("nam-dinh", office).orElseThrow().format()).isPresent();
        assertThat(vanthu.format("format-throws", office).orElseThrow().problems())
                .extracting(Problem::code)
                .containsExactly("PLUGIN-005");
        assertThat(vanthu.format("absent", office)).isEmpty();
        assertThat(vanthu.allProblems()).extracting(Problem::code).containsExactly("PLUGIN-005");
    }

    @Test
    void namesTheBlocksOfTheNationalTemplate() throws IOException {
        assertThat(vanthu().blocks()).isEqualTo(List.of("letterhead", "body"));
    }
}
