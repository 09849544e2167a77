package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class PluginNewCommandTest {
    @TempDir
    Path folder;

    private List<String> files(String root) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(root))) {
            return all.filter(Files::isRegularFile)
                    .map(path ->
                            folder.resolve(root).relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void makesAPackAndSaysWhatToDoNext() throws IOException {
        Run run = Run.in(folder, "plugin", "new", "bac-ninh");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(files("bac-ninh"))
                .containsExactly(
                        "fields.schema.json",
                        "plugin.yaml",
                        "samples/mau/SOURCE.md",
                        "samples/mau/office.yaml",
                        "samples/mau/plan.yaml",
                        "templates/phu-luc.ftl");
        assertThat(run.outLines())
                .startsWith("Đã ghi " + Path.of("bac-ninh/plugin.yaml"))
                .contains("Việc tiếp theo:", "  vanthu plugin verify bac-ninh");
        assertThat(Files.readString(folder.resolve("bac-ninh/plugin.yaml")))
                .contains("id: bac-ninh\n", "province: Bắc Ninh\n", "codes: [\"24\"]\n", "validFrom: 01/7/2025\n")
                .doesNotContain("@");
    }

    @Test
    void makesAMavenProject() throws IOException {
        assertThat(Run.in(folder, "plugin", "new", "hai-phong-2026", "--java").exit())
                .isZero();
        assertThat(files("hai-phong-2026"))
                .contains(
                        "pom.xml",
                        "src/main/java/dinhdang/haiphong2026/HaiPhong2026Plugin.java",
                        "src/main/resources/META-INF/services/io.github.vanthu.spi.ProvincePlugin",
                        "src/test/java/dinhdang/haiphong2026/HaiPhong2026PluginTest.java");
        for (String file : files("hai-phong-2026")) {
            String text = Files.readString(folder.resolve("hai-phong-2026").resolve(file));
            assertThat(text.replaceAll("(?m)@(Override|Test\\b|quocGia|doc).*$", ""))
                    .as(file)
                    .doesNotContain("@");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bac-ninh, 01/7/2025, Bắc Ninh, 24",
        "bac-giang, 01/8/2020, Bắc Giang, 24",
        "da-nang-sua-doi, 01/7/2025, Đà Nẵng, 48",
        "ho-chi-minh, 01/7/2025, Hồ Chí Minh, 79",
        "quang-tri, 01/7/2025, Quảng Trị, 44"
    })
    void guessesTheProvinceOfTheDay(String id, String from, String name, String code) throws IOException {
        Run run = Run.in(folder, "plugin", "new", id, "--from", from);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve(id + "/plugin.yaml")))
                .contains("province: " + name + "\n", "codes: [\"" + code + "\"]\n", "validFrom: " + from + "\n");
    }

    @Test
    void takesTheNamedProvinceAndFolder() throws IOException {
        Run run = Run.in(folder, "plugin", "new", "mau-1", "--province", "TP. Hải Phòng", "-o", "a/b c");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("a/b c/samples/mau/office.yaml")))
                .contains("name: Ủy ban nhân dân thành phố Hải Phòng\n", "place: Hải Phòng\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mau|Không đoán được tỉnh từ mã \"mau\" (ngày 1/7/2025).",
                "bac-giang|Không đoán được tỉnh từ mã \"bac-giang\" (ngày 1/7/2025).",
                "mau --province \"Bắc Giang\"|Không có tỉnh hay thành phố nào tên là \"Bắc Giang\" vào ngày 1/7/2025.",
                "mau --province Xyz|Không có tỉnh hay thành phố nào tên là \"Xyz\" vào ngày 1/7/2025.",
                "bac-ninh --from 31/02/2026|Giá trị \"31/02/2026\" của --from không đúng."
            })
    void saysWhichProvinceItLacks(String arguments, String message) throws IOException {
        Run run = Run.in(folder, LauncherArguments.split("plugin new " + arguments));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).startsWith(message).hasSize(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesTheSuccessorOfAFormerProvince() {
        Run run = Run.in(folder, "plugin", "new", "mau", "--province", "Hải Dương");
        assertThat(run.err()).contains("Có phải là Hải Phòng?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bac-Ninh", "bắc-ninh", "../x", "9a", "bac--ninh", "national", "-x"})
    void refusesWhatIsNoIdentifier(String id) {
        Run run = Run.in(folder, "plugin", "new", id, "--province", "Bắc Ninh");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void neverWritesOverWhatExists() throws IOException {
        Path older = Files.createDirectories(folder.resolve("bac-ninh")).resolve("plugin.yaml");
        Files.writeString(older, "của tôi");
        Run run = Run.in(folder, "plugin", "new", "bac-ninh");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("Thư mục bac-ninh đã có");
        assertThat(Files.readString(older)).isEqualTo("của tôi");
        assertThat(files("bac-ninh")).containsExactly("plugin.yaml");
    }
}
