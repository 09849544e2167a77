package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class InstallationTest {
    @TempDir
    Path folder;

    private static Installation of(Map<String, String> environment, Map<String, String> properties) {
        return Installation.of(environment, properties::get);
    }

    @Test
    void hasNoPluginsUnlessTheUserPutsSomeThere() {
        assertThat(of(Map.of(), Map.of()).plugins()).isEmpty();
        assertThat(of(Map.of("HOME", folder.toString(), "VANTHU_PLUGINS", ""), Map.of())
                        .plugins())
                .isEmpty();
    }

    @Test
    void takesTheListOfTheVariableInItsOrderBeforeTheHomeFolder() throws IOException {
        Path home = Files.createDirectories(folder.resolve("nhà/.vanthu/plugins"));
        String listed = String.join(File.pathSeparator, "b dir", "", " a.zip ");
        assertThat(of(Map.of("HOME", folder.resolve("nhà").toString(), "VANTHU_PLUGINS", listed), Map.of())
                        .plugins())
                .containsExactly(Path.of("b dir"), Path.of("a.zip"), home);
    }

    @Test
    void takesTheHomeOfJavaWhereTheShellHasNone() throws IOException {
        Path home = Files.createDirectories(folder.resolve(".vanthu/plugins"));
        assertThat(of(Map.of("HOME", "relative"), Map.of("user.home", folder.toString()))
                        .plugins())
                .containsExactly(home);
    }

    @Test
    void ofTheSamePlaceOnlyTheFirstCounts() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home/.vanthu/plugins"));
        Files.writeString(home.resolve("x.jar"), "no zip");
        Run run = Run.in(folder, "provinces", "--plugins", "home/../home/.vanthu/plugins");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errLines().stream().filter(line -> line.contains("PLUGIN-009")))
                .hasSize(1);
    }
}
