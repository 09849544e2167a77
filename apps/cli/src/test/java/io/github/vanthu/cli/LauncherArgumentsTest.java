package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LauncherArgumentsTest {
    @Test
    void splitsAsTheUserTyped() {
        assertThat(LauncherArguments.split("render \"Kế hoạch năm 2019\\plan.yaml\"  -o \"C:\\Kết quả\\\" -f=docx"))
                .containsExactly("render", "Kế hoạch năm 2019\\plan.yaml", "-o", "C:\\Kết quả\\", "-f=docx");
        assertThat(LauncherArguments.split("")).isEmpty();
        assertThat(LauncherArguments.split("-o \"\" a\"b c\"d")).containsExactly("-o", "", "ab cd");
    }

    @Test
    void takesTheVariableOnlyWhenLettersWereLost() {
        Map<String, String> environment = Map.of("VANTHU_ARGS", "render Kế.yaml");
        assertThat(LauncherArguments.of(new String[] {"render", "K?.yaml"}, environment))
                .containsExactly("render", "Kế.yaml");
        assertThat(LauncherArguments.of(new String[] {"render", "x.yaml"}, environment))
                .containsExactly("render", "x.yaml");
        assertThat(LauncherArguments.of(new String[] {"render", "K?.yaml"}, Map.of()))
                .containsExactly("render", "K?.yaml");
    }

    @Test
    void keepsTheCacheWhereTheSystemKeepsCaches() {
        Map<String, String> windows =
                Map.of("LOCALAPPDATA", Path.of("/local").toAbsolutePath().toString());
        assertThat(CacheFolder.of(windows, name -> "/home/lan"))
                .contains(Path.of("/local").toAbsolutePath().resolve("vanthu"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "relative"), name -> "/home/lan"))
                .contains(Path.of("/home/lan/.cache/vanthu"));
        assertThat(CacheFolder.of(Map.of(), name -> "")).contains(Path.of("/.cache/vanthu"));
    }
}
