package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static Settings of(Path home, Map<String, String> others) {
        Map<String, String> environment = new TreeMap<>(others);
        environment.put("HOME", home.toString());
        return Installation.of(environment, name -> null).settings();
    }

    private static Path file(Path home, String content) throws IOException {
        Path file = Files.createDirectories(home.resolve(".vanthu")).resolve("settings.properties");
        return Files.writeString(file, content);
    }

    @Test
    void thereNeedNotBeAny(@TempDir Path home) {
        assertThat(of(home, Map.of()).fonts()).isEmpty();
        assertThat(of(home, Map.of()).problems()).isEmpty();
    }

    @Test
    void theFileNamesTheFolderOfFontsWithItsBackslashes(@TempDir Path home) throws IOException {
        file(home, "\ufeff# phông chữ\r\n\r\nfont.dir = C:\\Windows\\Fonts\r\n");
        assertThat(of(home, Map.of()).problems()).isEmpty();
        assertThat(of(home, Map.of()).fonts().orElseThrow().toString()).endsWith("C:\\Windows\\Fonts");
    }

    @Test
    void aRelativeFolderStartsFromTheFile(@TempDir Path home) throws IOException {
        file(home, "font.dir=phông");
        assertThat(of(home, Map.of()).fonts()).contains(home.resolve(".vanthu/phông"));
    }

    @Test
    void theVariableGoesBeforeTheFile(@TempDir Path home) throws IOException {
        file(home, "font.dir=a");
        assertThat(of(home, Map.of("VANTHU_FONT_DIR", " b ")).fonts()).contains(Path.of("b"));
        assertThat(of(home, Map.of("VANTHU_FONT_DIR", " ")).fonts()).contains(home.resolve(".vanthu/a"));
    }

    @Test
    void otherSettingsAreToldWithTheirLine(@TempDir Path home) throws IOException {
        Path file = file(home, "# a\nfontdir=b\n");
        assertThat(of(home, Map.of()).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("FONT-009");
            assertThat(problem.place().position()).isEqualTo(file + ":2:1");
        });
    }

    @Test
    void aPdfWithoutTheFontIsWrittenWithAWarning(@TempDir Path folder) throws IOException {
        file(Files.createDirectories(folder.resolve("home")), "font.dir=none\nfont=b\n");
        String plan = TestPlan.at(folder.resolve("kh/plan.yaml"));
        Run pdf = Run.in(folder, "render", plan, "-f", "pdf");
        assertThat(pdf.exit()).isZero();
        assertThat(pdf.err()).contains("FONT-001", "FONT-009");
        assertThat(Run.in(folder, "render", plan, "-f", "docx").err()).doesNotContain("FONT-001");
    }

    @Test
    void aFileOfAnotherEncodingOrSizeIsLeftOut(@TempDir Path home) throws IOException {
        Files.write(file(home, ""), new byte[] {'a', (byte) 0xC3, '='});
        assertThat(of(home, Map.of()).problems()).extracting(Problem::code).containsExactly("FONT-008");
        file(home, "#".repeat(1 << 16));
        assertThat(of(home, Map.of()).problems()).isEmpty();
        file(home, "#".repeat((1 << 16) + 1));
        assertThat(of(home, Map.of()).problems()).extracting(Problem::code).containsExactly("FONT-008");
    }
}
