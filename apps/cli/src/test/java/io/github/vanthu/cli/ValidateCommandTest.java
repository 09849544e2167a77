package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init")
class ValidateCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private String faulty() throws IOException {
        return TestPlan.write(
                folder.resolve("plan.yaml"), TestPlan.TEXT.replace("date: 22/3/2019", "date: 31/02/2019"));
    }

    @Test
    void saysThatAPlanIsValid() throws IOException {
        String plan = TestPlan.at(folder.resolve("plan.yaml"));
        Run run = Run.in(folder, "validate", plan);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).endsWith(plan + ": hợp lệ");
        assertThat(Run.in(folder, "validate", plan, "--lang", "en").outLines()).endsWith(plan + ": valid");
    }

    @Test
    void printsPlaceMessageAndHint() throws IOException {
        Run run = Run.in(folder, "validate", faulty());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.outLines().get(0))
                .startsWith(folder.resolve("plan.yaml") + ":9:7 (Ngày ban hành): lỗi: ")
                .endsWith("]");
        assertThat(run.outLines().get(1)).startsWith("  ");
        assertThat(run.out()).doesNotContain("hợp lệ");
        assertThat(Run.in(folder, "validate", faulty(), "--lang", "en").out()).contains(":9:7: error: ");
    }

    @Test
    void printsOneJsonObjectALineAndNothingElse() throws IOException {
        String good = TestPlan.at(folder.resolve("good.yaml"));
        Run run = Run.in(folder, "validate", faulty(), good, "absent.yaml", "--format", "json");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSizeGreaterThanOrEqualTo(2);
        for (String line : run.outLines()) {
            JsonNode object = JSON.readTree(line);
            assertThat(object.propertyNames())
                    .containsExactly("severity", "code", "message", "hint", "location", "related");
            assertThat(object.get("location").propertyNames())
                    .containsExactly("file", "line", "column", "pointer", "sheet", "cell", "words");
        }
    }

    @Test
    void givesThePlaceInJson() throws IOException {
        JsonNode first = JSON.readTree(Run.in(folder, "validate", faulty(), "--format", "json")
                .outLines()
                .get(0));
        assertThat(first.get("severity").asString()).isEqualTo("error");
        assertThat(first.at("/location/file").asString())
                .isEqualTo(folder.resolve("plan.yaml").toString());
        assertThat(first.at("/location/line").asInt()).isEqualTo(9);
        assertThat(first.at("/location/column").asInt()).isEqualTo(7);
        assertThat(first.at("/location/pointer").asString()).isEqualTo("/date");
        assertThat(first.at("/location/sheet").isNull()).isTrue();
        assertThat(first.get("message").asString()).contains("31/02/2019");
    }

    @Test
    void jsonIsAsciiWhereTheConsoleIsNotUnicode() throws IOException {
        Run run = Run.with(folder, FileOperations.REAL, "IBM437", "validate", faulty(), "--format", "json");
        assertThat(run.out()).matches("[\\x20-\\x7e\\n]+");
        assertThat(JSON.readTree(run.outLines().get(0)).get("message").asString())
                .contains("Ngày");
    }

    @Test
    void renderSpeaksJsonToo() throws IOException {
        String plan = TestPlan.at(folder.resolve("kh/plan.yaml"));
        Run run = Run.in(folder, "render", plan, "-f", "docx", "--format", "json");
        List<JsonNode> lines = run.outLines().stream().map(JSON::readTree).toList();
        JsonNode last = lines.get(lines.size() - 1);
        assertThat(last.get("code").asString()).isEqualTo("OUTPUT-015");
        assertThat(last.at("/location/file").asString())
                .isEqualTo(folder.resolve("kh.docx").toString());
        assertThat(Files.exists(folder.resolve("kh.docx"))).isTrue();
    }

    @Test
    void refusesANameThatCannotBeAFile() throws IOException {
        String plan = TestPlan.write(folder.resolve("plan.yaml"), "id: a/b\n" + TestPlan.TEXT);
        Run run = Run.in(folder, "validate", plan);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("[OUTPUT-003]");
    }
}
