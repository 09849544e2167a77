package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class UsageTest {
    @TempDir
    Path folder;

    private static String[] words(String line) {
        return LauncherArguments.split(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "render p.yaml --stage ban-hanh|Giá trị \"ban-hanh\" của --stage không đúng.|Các giá trị được dùng: draft, sign, issued.",
                "check a.docx --rules nd31|Giá trị \"nd31\" của --rules không đúng.|Các giá trị được dùng: auto, nd30, tt01-2011.",
                "check a.docx --fix|Tùy chọn --fix cần một giá trị đi sau.|Chạy \"vanthu check --help\" để xem cách dùng.",
                "check --lang en|The data file FILE is missing.|Run \"vanthu check --help\" to see how to use it.",
                "render p.yaml --issue giay|Giá trị \"giay\" của --issue không đúng.|Các giá trị được dùng: paper, electronic.",
                "render p.yaml --annex rieng|Giá trị \"rieng\" của --annex không đúng.|Các giá trị được dùng: joined, separate.",
                "validate p.yaml --stage x --lang en|The value \"x\" of --stage is wrong.|Allowed values: draft, sign, issued.",
                "render --chek|Không có tùy chọn --chek.|Chạy \"vanthu render --help\" để xem cách dùng.",
                "--foo|Không có tùy chọn --foo.|Chạy \"vanthu --help\" để xem cách dùng.",
                "rendr p.yaml|Không có lệnh \"rendr\".|Chạy \"vanthu --help\" để xem các lệnh.",
                "render|Thiếu tệp dữ liệu PLAN.|Chạy \"vanthu render --help\" để xem cách dùng.",
                "render p.yaml -o|Tùy chọn -o cần một giá trị đi sau.|Chạy \"vanthu render --help\" để xem cách dùng.",
                "render p.yaml -o a -o b|Tùy chọn -o chỉ được ghi một lần.|Chạy \"vanthu render --help\" để xem cách dùng.",
                "render p.yaml -f doc|Giá trị \"doc\" của -f không đúng.|Các giá trị được dùng: docx, pdf.",
                "validate p.yaml --format xml|Giá trị \"xml\" của --format không đúng.|Các giá trị được dùng: text, json.",
                "schema --lang fr|Giá trị \"fr\" của --lang không đúng.|Các giá trị được dùng: vi, en.",
                "schema x|Thừa tham số \"x\".|Chạy \"vanthu schema --help\" để xem cách dùng.",
                "render --foo --lang en|There is no option --foo.|Run \"vanthu render --help\" to see how to use it.",
                "validate --lang=en|The data file PLAN is missing.|Run \"vanthu validate --help\" to see how to use it.",
                "x --lang en|There is no command \"x\".|Run \"vanthu --help\" to see the commands.",
                "render p.yaml -f doc --lang en|The value \"doc\" of -f is wrong.|Allowed values: docx, pdf."
            })
    void answersWrongUsageInPlainWords(String line, String message, String hint) {
        Run run = Run.in(folder, words(line));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).containsExactly(message, "  " + hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "render",
                "validate",
                "check",
                "workbook",
                "extract",
                "provinces",
                "schema",
                "plugin",
                "plugin new",
                "plugin verify",
                "plugin dsl"
            })
    void printsTheApprovedHelp(String command) throws IOException {
        for (String language : new String[] {"vi", "en"}) {
            Run run = Run.in(folder, words(command + " --help --lang " + language));
            assertThat(run.exit()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .isEqualTo(approved((command.isEmpty() ? "vanthu" : command.replace(" ", "-")) + "_" + language));
        }
    }

    private static String approved(String name) throws IOException {
        try (InputStream in = UsageTest.class.getResourceAsStream("help/" + name + ".txt")) {
            assertThat(in).as("approved help %s", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void showsTheHelpWhenNoCommandIsGiven() throws IOException {
        Run run = Run.in(folder);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(approved("vanthu_vi"));
    }

    @Test
    void printsTheVersion() {
        Run run = Run.in(folder, "--version");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("Vanthu \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void printsNoColours() {
        assertThat(Run.in(folder, "--help").out()).doesNotContain("\u001b");
    }
}
