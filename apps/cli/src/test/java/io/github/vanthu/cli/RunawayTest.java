package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Renders with packs whose templates never come back, each in a process of its own with little memory. */
@SuppressWarnings("NullAway.Init")
class RunawayTest {
    @TempDir
    Path folder;

    private record Ended(int exit, String out, String err) {}

    @BeforeEach
    void makeAPack() {
        assertThat(Run.in(folder, "plugin", "new", "lao-cai").exit()).isZero();
    }

    private Ended render(String attack) throws Exception {
        Path templates = folder.resolve("lao-cai/templates");
        Files.writeString(templates.resolve("phu-luc.ftl"), """
                <#macro goOn><@goOn/></#macro>
                <#macro annexHeading annex>
                  <@doc.paragraph style="AnnexLabel">Phụ lục</@doc.paragraph>
                  %s
                </#macro>
                """.formatted(attack));
        Path plan = folder.resolve("lao-cai/samples/mau/plan.yaml");
        return java(
                "render",
                plan.toString(),
                "--plugins",
                folder.resolve("lao-cai").toString(),
                "-o",
                "out");
    }

    private Ended java(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 6];
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] start = {
            java,
            "-Xmx128m",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.vanthu.cli.Main"
        };
        System.arraycopy(start, 0, command, 0, start.length);
        System.arraycopy(arguments, 0, command, start.length, arguments.length);
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES))
                    .as("the process ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "endless loop|<#list 1.. as i></#list>",
                "macro recursion|<@goOn/>",
                "huge range|<#assign all = (1..2000000000)?map(i -> i)?join('')>",
                "string doubling|<#assign s = 'xxxxxxxx'><#list 1..100 as i><#assign s = s + s></#list>",
                "padding|<#assign s = 'x'?left_pad(2000000000)>",
                "output|<#list 1.. as i><@doc.paragraph style='Body'>Một đoạn văn bản dài.</@doc.paragraph></#list>"
            })
    void endsWithAPlainMessageAndWithoutOutput(String attack, String template) throws Exception {
        Ended ended = render(template);
        assertThat(ended.exit()).as("%s: %s", attack, ended).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("lao-cai", "lỗi: ", "[TEMPLATE-")
                .doesNotContain("Exception", "java.", "OUTPUT-013", "OUTPUT-014");
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }
}
