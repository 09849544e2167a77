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
    /** Sound data; what is made of them breaks điểm c khoản 7 Mục II: a degree before the signer's name. */
    private static final String FAULTY =
            TestPlan.TEXT.replace("22/3/2019", "22/3/2021") + "    name: TS. Nguyễn Văn An\n";

    @TempDir
    Path folder;

    @Test
    void whatIsCleanIsWritten() throws IOException {
        Run run = Run.in(folder, "render", "--check", TestPlan.at(folder.resolve("kh.yaml")));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.outLines()).hasSize(2).allMatch(line -> line.startsWith("Đã ghi "));
    }

    @Test
    void whatHasAnErrorIsNotWritten() throws IOException {
        String plan = TestPlan.write(folder.resolve("kh.yaml"), FAULTY);
        Run run = Run.in(folder, "render", "--check", plan, "-o", "ra");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[FORM-057]", "kh.docx:", "kh.pdf:", "Không ghi văn bản nào của " + plan);
        assertThat(folder.resolve("ra")).isEmptyDirectory();
        assertThat(Run.in(folder, "render", plan, "-o", "ra").exit()).isZero();
    }

    @Test
    void findingsAreJsonWhereThatIsAskedFor() throws IOException {
        String plan = TestPlan.write(folder.resolve("kh.yaml"), FAULTY);
        Run run = Run.in(folder, "render", "--check", "--format", "json", plan, "-o", "ra");
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).allMatch(line -> line.startsWith("{\"severity\":"));
        assertThat(run.out()).contains("\"FORM-057\"", "\"OUTPUT-021\"");
    }

    @Test
    void watchingChecksEveryRound() throws IOException {
        String plan = TestPlan.write(folder.resolve("kh.yaml"), FAULTY);
        Run run = Run.watching(folder, () -> false, "render", "--check", "--watch", plan, "-o", "ra");
        assertThat(run.err()).contains("[FORM-057]");
        assertThat(folder.resolve("ra")).isEmptyDirectory();
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
