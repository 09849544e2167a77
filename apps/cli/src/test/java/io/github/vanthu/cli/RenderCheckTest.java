package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class RenderCheckTest {
    /** A date that no calendar has a weekday for, and a base without its end: what is made has errors, the data have none. */
    private static final String FAULTY = TestPlan.TEXT.replace(
            "text: Thúc đẩy phát triển kinh tế nông thôn.",
            "text: Tổng kinh phí là 5.000.000 đồng (Năm trăm nghìn đồng).");

    @TempDir
    Path folder;

    @Test
    void whatIsCleanIsWritten() throws IOException {
        Run run = Run.in(folder, "render", "--check", TestPlan.at(folder.resolve("kh.yaml")));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.outLines()).hasSize(2).allMatch(line -> line.startsWith("Đã ghi "));
    }

    @Test
    void checkingChangesNoByte() throws IOException {
        String plan = TestPlan.at(folder.resolve("kh.yaml"));
        Run.in(folder, "render", plan, "-o", "a");
        Run.in(folder, "render", "--check", plan, "-o", "b");
        assertThat(folder.resolve("b/kh.docx")).hasBinaryContent(Files.readAllBytes(folder.resolve("a/kh.docx")));
    }

    /** Renders in a process of its own and returns the names of the classes that it loads. */
    private List<String> loaded(String... arguments) throws Exception {
        Path log = folder.resolve("classes.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Xlog:class+load:file=" + log.getFileName(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.vanthu.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("out.txt"))).isZero();
        return Files.readAllLines(log);
    }

    @Test
    void withoutTheOptionNothingOfTheCheckerIsLoaded() throws Exception {
        String plan = TestPlan.at(folder.resolve("kh.yaml"));
        assertThat(loaded("render", plan))
                .noneMatch(line -> line.contains(" io.github.vanthu.check."))
                .noneMatch(line -> line.contains(" org.apache.pdfbox."))
                .noneMatch(line -> line.contains(" org.docx4j."));
        assertThat(loaded("render", "--check", plan))
                .anyMatch(line -> line.contains(" io.github.vanthu.check."))
                .anyMatch(line -> line.contains(" org.apache.pdfbox."));
    }
}
