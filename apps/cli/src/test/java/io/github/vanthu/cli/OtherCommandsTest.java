package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init")
class OtherCommandsTest {
    @TempDir
    Path folder;

    @Test
    void listsTheBundledProvinces() {
        Run run = Run.in(folder, "provinces");
        assertThat(run.exit()).isZero();
        assertThat(run.outLines().get(0)).matches("Mã +Tên +Tỉnh \\(mã tỉnh\\) +Hiệu lực +Nguồn +Loại");
        assertThat(run.outLines().stream().skip(1).map(line -> line.substring(0, line.indexOf(' '))))
                .contains("bac-giang", "ha-tinh", "hai-duong", "quang-tri")
                .isSorted();
        assertThat(run.outLines().get(1))
                .contains("Tỉnh Bắc Giang", "đến 30/6/2025")
                .endsWith("mã Java");
        assertThat(Run.in(folder, "provinces", "--lang", "en").outLines().get(1))
                .contains("to 30/6/2025")
                .endsWith("Java code");
    }

    @Test
    void reportsAFolderAndJarsThatCannotBeUsed() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("định dạng"));
        Files.writeString(jars.resolve("hỏng.jar"), "no zip");
        Run run = Run.in(folder, "provinces", "--plugins", "định dạng", "--plugins", "absent");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.outLines()).isEqualTo(Run.in(folder, "provinces").outLines());
        assertThat(run.err())
                .contains("hỏng.jar: lỗi: Không đọc được tệp định dạng hỏng.jar. [PLUGIN-009]")
                .contains("Không tìm thấy hoặc không đọc được "
                        + folder.resolve("absent")
                        + " là nơi để định dạng tỉnh. [PLUGIN-011]");
    }

    @Test
    void aBrokenPluginOnlyWarnsWhoRenders() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("p")).resolve("x.jar"), "no zip");
        String plan = TestPlan.at(folder.resolve("kh/plan.yaml"));
        Run run = Run.in(folder, "render", plan, "--plugins", "p", "-f", "docx");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("x.jar: cảnh báo: ");
    }

    @Test
    void printsTheSchemaAsJson() {
        Run run = Run.in(folder, "schema");
        assertThat(run.exit()).isZero();
        assertThat(JsonMapper.builder().build().readTree(run.out()).get("title").asString())
                .isEqualTo("Kế hoạch");
        Run ascii = Run.with(folder, FileOperations.REAL, "windows-1258", "schema");
        assertThat(JsonMapper.builder().build().readTree(ascii.out()))
                .isEqualTo(JsonMapper.builder().build().readTree(run.out()));
    }
}
