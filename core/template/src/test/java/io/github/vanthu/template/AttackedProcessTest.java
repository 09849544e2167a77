package io.github.vanthu.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attacks on memory and time end in plain problems, and the process lives on. */
class AttackedProcessTest {
    @Test
    void everyAttackOnASmallMemoryEndsInAPlainProblem() throws IOException, InterruptedException {
        check("memory.txt", 60);
    }

    @Test
    void whatCannotBeEndedIsLeftAlone() throws IOException, InterruptedException {
        check("endless.txt", 2);
    }

    private static void check(String file, int seconds) throws IOException, InterruptedException {
        List<String> expected = TextCase.of(file).map(TextCase::expected).toList();

        List<String> lines = lines(file, String.valueOf(seconds));

        assertThat(lines).hasSameSizeAs(expected);
        for (int at = 0; at < expected.size(); at++) {
            assertThat(lines.get(at)).startsWith(expected.get(at));
        }
    }

    private static List<String> lines(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(List.of("-Xmx64m", "-XX:TieredStopAtLevel=1"));
        builder.command().addAll(List.of("-cp", System.getProperty("java.class.path"), Attacks.class.getName()));
        builder.command().addAll(List.of(arguments));
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip().lines().toList();
    }
}
