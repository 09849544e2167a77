package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanthu.engine.planted.BrokenFieldsPlugin;
import io.github.vanthu.engine.planted.FieldsPlugin;
import io.github.vanthu.engine.planted.PlantedPlugin;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that a plan brings for its province alone. */
@SuppressWarnings("NullAway.Init")
class ProvinceDataTest {
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

    private static List<Problem> errors(Vanthu vanthu, String province, String... more) {
        return vanthu.validate(TestPlans.reading(province, "02/9/2021", more)).problems().stream()
                .filter(Problem::isError)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"extra: {ma: MTQG-3}", "extra: {ma: MTQG-3, soXa: \"1.000,5\"}", "extra: {ma: MTQG-3, soXa: 12}"
            })
    void dataThatFitTheSchemaAreRight(String extra) throws IOException {
        assertThat(errors(vanthu(FieldsPlugin.class), "Thái Bình", extra)).isEmpty();
    }

    @Test
    void missingDataAreNamed() throws IOException {
        assertThat(errors(vanthu(FieldsPlugin.class), "Thái Bình"))
                .containsExactly(Problem.error(
                        "CHECK-004",
                        new Place("plan.yaml", 1, 1, "/extra/ma").withWords("Dữ liệu riêng của tỉnh, ma"),
                        "ma",
                        ""));
    }

    @Test
    void wrongDataAreShownAtTheirPlacesAndNothingIsWritten() throws IOException {
        Vanthu vanthu = vanthu(FieldsPlugin.class);
        String[] extra = {"extra:", "  ma: OCOP", "  soXa: nhiều"};
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        RenderResult result =
                vanthu.render(TestPlans.reading("Thái Bình", "02/9/2021", extra), Map.of(Format.PDF, out));

        assertThat(result.problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(
                        tuple(
                                "CHECK-006",
                                new Place("plan.yaml", 13, 7, "/extra/ma").withWords("Dữ liệu riêng của tỉnh, ma")),
                        tuple(
                                "CHECK-005",
                                new Place("plan.yaml", 14, 9, "/extra/soXa")
                                        .withWords("Dữ liệu riêng của tỉnh, soXa")));
        assertThat(result.successful()).isFalse();
        assertThat(out.size()).isZero();
    }

    @Test
    void aSchemaThatIsNoneIsAFaultOfThePlugin() throws IOException {
        List<Problem> errors = errors(vanthu(BrokenFieldsPlugin.class), "Thái Bình");
        assertThat(errors).extracting(Problem::code).containsExactly("PACK-030");
        assertThat(errors.get(0).place().file()).isEqualTo("test-classes");
    }

    @Test
    void aPackBringsItsSchemaAsAFile() throws IOException {
        Path pack = TestPacks.folder(plugins, "son-la", "Sơn La", "extraSchema: fields.schema.json");
        Files.writeString(
                pack.resolve("fields.schema.json"),
                new FieldsPlugin().extraSchema().orElseThrow());
        assertThat(errors(vanthu(), "Sơn La", "extra: {ma: MTQG-3}")).isEmpty();
        assertThat(errors(vanthu(), "Sơn La", "extra: {ma: x}"))
                .extracting(Problem::code, problem -> problem.place().pointer())
                .containsExactly(tuple("CHECK-006", "/extra/ma"));
        Files.writeString(pack.resolve("fields.schema.json"), "[");
        assertThat(errors(vanthu(), "Sơn La")).extracting(Problem::code).containsExactly("PACK-030");
    }

    @Test
    void aPluginWithoutSchemaTakesThatOfItsParentOfEitherKindButNotTheChecks() throws IOException {
        TestPlugins.jar(plugins.resolve("fields.jar"), FieldsPlugin.class, PlantedPlugin.class);
        TestPacks.folder(
                plugins,
                "son-la",
                "Sơn La",
                "parent: fields",
                "checks:",
                "  - {kind: pattern, at: /title/0, pattern: Không bao giờ}");
        TestPacks.folder(plugins, "lai-chau", "Lai Châu", "parent: son-la");
        Vanthu vanthu = vanthu();

        assertThat(errors(vanthu, "Lai Châu", "extra: {ma: MTQG-3}")).isEmpty();
        assertThat(errors(vanthu, "Lai Châu", "extra: {ma: x}"))
                .extracting(Problem::code)
                .containsExactly("CHECK-006");
        assertThat(errors(vanthu, "Sơn La", "extra: {ma: MTQG-3}")).hasSize(1);
    }

    @Test
    void plansOfOtherProvincesNeedNoSuchData() throws IOException {
        assertThat(errors(vanthu(FieldsPlugin.class), "Sơn La")).isEmpty();
    }
}
