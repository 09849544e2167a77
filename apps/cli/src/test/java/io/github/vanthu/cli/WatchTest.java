package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watches for a bounded number of looks; between two looks a step of the test changes files. */
@SuppressWarnings("NullAway.Init")
class WatchTest {
    private static final String WAITING = "Đang theo dõi thay đổi; nhấn Ctrl-C để thôi.";

    @TempDir
    Path folder;

    private interface Step {
        void run() throws IOException;
    }

    private static final Step NOTHING = () -> {};

    private static Rounds rounds(Step... steps) {
        Deque<Step> rest = new ArrayDeque<>(List.of(steps));
        return () -> {
            if (rest.isEmpty()) {
                return false;
            }
            try {
                rest.remove().run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        };
    }

    private Run watch(String plan, Rounds rounds, String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"render", plan, "--watch", "-f", "docx"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.watching(folder, rounds, arguments);
    }

    private static long written(Run run) {
        return run.outLines().stream()
                .filter(line -> line.startsWith("Đã ghi "))
                .count();
    }

    @Test
    void rendersOnceAndNotAgainWhileNothingChanges() throws IOException {
        String plan = TestPlan.at(folder.resolve("kh/plan.yaml"));
        Run run = watch(plan, rounds(NOTHING, NOTHING, NOTHING));
        assertThat(run.exit()).isZero();
        assertThat(run.outLines())
                .containsExactly("Đã ghi " + folder.resolve("kh.docx").toAbsolutePath(), WAITING);
    }

    @Test
    void rendersAgainWhenThePlanChanges() throws IOException {
        Path plan = folder.resolve("kh/plan.yaml");
        TestPlan.at(plan);
        Run run = watch(
                plan.toString(),
                rounds(() -> TestPlan.write(plan, TestPlan.TEXT.replace("OCOP", "số hóa")), NOTHING, NOTHING));
        assertThat(written(run)).isEqualTo(2);
        assertThat(run.outLines()).contains("Thay đổi: " + plan);
    }

    @Test
    void waitsUntilTheFilesAreQuiet() throws IOException {
        Path plan = folder.resolve("kh/plan.yaml");
        TestPlan.at(plan);
        Run run = watch(
                plan.toString(),
                rounds(
                        () -> TestPlan.write(plan, "title: [nửa chừng"),
                        () -> TestPlan.write(plan, TestPlan.TEXT + "closing: Hết.\n"),
                        NOTHING,
                        NOTHING));
        assertThat(run.err()).isEmpty();
        assertThat(written(run)).isEqualTo(2);
    }

    @Test
    void aBrokenStateSaysWhatIsWrongAndKeepsTheOlderOutputs() throws IOException {
        Path plan = folder.resolve("kh/plan.yaml");
        TestPlan.at(plan);
        Path docx = folder.resolve("kh.docx");
        byte[][] before = new byte[1][];
        Run run = watch(
                plan.toString(),
                rounds(
                        () -> {
                            before[0] = Files.readAllBytes(docx);
                            TestPlan.write(plan, TestPlan.TEXT.replace("title:", "titel:"));
                        },
                        NOTHING,
                        () -> TestPlan.write(plan, TestPlan.TEXT),
                        NOTHING));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("plan.yaml:10:1: lỗi: ", "DATA-003");
        assertThat(written(run)).isEqualTo(2);
        assertThat(Files.readAllBytes(docx)).isEqualTo(before[0]);
    }

    @Test
    void watchesTheFilesThatAPlanNames() throws IOException {
        Path office = folder.resolve("chung/office.yaml");
        String body = TestPlan.TEXT.substring(TestPlan.TEXT.indexOf("number:"));
        String data = TestPlan.TEXT
                .substring(0, TestPlan.TEXT.indexOf("number:"))
                .replace("office:\n", "")
                .replace("  ", "");
        TestPlan.write(office, data);
        String plan = TestPlan.write(folder.resolve("kh/plan.yaml"), "office: ../chung/office.yaml\n" + body);
        Run run = watch(plan, rounds(() -> TestPlan.write(office, data + "bodySize: 13\n"), NOTHING, NOTHING));
        assertThat(run.err()).isEmpty();
        assertThat(written(run)).isEqualTo(2);
    }

    @Test
    void seesPluginsThatComeAndGo() throws IOException {
        String plan = TestPlan.at(folder.resolve("kh/plan.yaml"));
        Path plugins = Files.createDirectories(folder.resolve("định dạng"));
        Run run = watch(
                plan,
                rounds(
                        () -> Files.writeString(plugins.resolve("x.jar"), "no zip"),
                        NOTHING,
                        () -> Files.delete(plugins.resolve("x.jar")),
                        NOTHING),
                "--plugins",
                "định dạng");
        assertThat(written(run)).isEqualTo(3);
        assertThat(run.errLines().stream().filter(line -> line.contains("x.jar: cảnh báo:")))
                .hasSize(1);
    }

    @Test
    void outputsBesideTheDataAreNoChange() throws IOException {
        String plan = TestPlan.at(folder.resolve("plan.yaml"));
        Run run = watch(plan, rounds(NOTHING, NOTHING, NOTHING), "--plugins", ".");
        assertThat(written(run)).isEqualTo(1);
    }

    @Test
    void programsReadProblemsAlone() throws IOException {
        Path plan = folder.resolve("kh/plan.yaml");
        TestPlan.at(plan);
        Run run = watch(plan.toString(), rounds(() -> TestPlan.write(plan, "{"), NOTHING, NOTHING), "--format", "json");
        assertThat(run.outLines()).isNotEmpty().allMatch(line -> line.startsWith("{\"severity\""));
    }
}
