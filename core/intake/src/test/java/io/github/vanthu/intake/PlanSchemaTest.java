package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.json());
    private static final Path SAMPLES = Path.of("..", "..", "samples");

    private static boolean valid(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).isEmpty();
    }

    private static boolean readable(String yaml) {
        return Samples.yaml(yaml).problems().stream().noneMatch(Problem::isError);
    }

    static List<Path> samples() throws IOException {
        if (!Files.isDirectory(SAMPLES)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.map(folder -> folder.resolve("plan.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("samples")
    void everySampleIsValidAndReadable(Path plan) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(plan), InputFormat.YAML)).isEmpty();
        PlanReading reading = new PlanReader().read(plan);
        reading.problems().forEach(Samples::assertWellSaid);
        assertThat(reading.problems()).noneMatch(Problem::isError);
        assertThat(reading.plan()).isPresent();
    }

    @Test
    void acceptsWhatTheReaderAccepts() {
        assertThat(SCHEMA.validate(Samples.SMALL + Samples.ANNEX, InputFormat.YAML))
                .isEmpty();
        String office = Samples.SMALL.replace("office: office.yaml", "office:\n" + Samples.OFFICE.indent(2));
        assertThat(SCHEMA.validate(office, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bases: 490/QĐ-TTg", "bases: [490/QĐ-TTg, 12-KH/TU]", "bases: [{number: 490/QĐ-TTg, subject: A}]"
            })
    void acceptsABasisByItsNumberAlone(String field) {
        assertThat(valid("office: office.yaml\ndate: 1/1/2020\ntitle: A\n" + field + "\n"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number:",
                "number: 12",
                "number: null",
                "draft: \"\"",
                "numbering: [I., 1., 1.1., a)]",
                "numbering: [1, 1.1, A]",
                "numbering: I.",
                "numbering: []",
                "bases:",
                "bases: {kind: Luật}",
                "bases: [{kind: Luật, date: 07/5/2018}, {kind: Quyết định, date: 2018-05-07}]",
                "closing: Giao các xã thực hiện",
                "extra:",
                "extra: {a: 1, b: true, c: null, d: [x, {e: [f]}], g: {}}",
                "recipients: {items: A}",
                "recipients: [{items: [A, {name: B, parts: [C]}]}]",
                "signatures: {title: CHỦ TỊCH, acting: true}",
                "signatures: {title: CHỦ TỊCH, acting:}",
                "annexes: {title: A, paper: A3}",
                "annexes: {unit: tỷ đồng, columns: [{title: \"\", kind: item, width: 12.5}]}",
                "annexes: {unit: tỷ đồng, columns: [{title: A, columns: {title: B, kind: text}}]}",
                "annexes: {unit: đồng, rows: [{item: A, cells: {a: 1, b: \"\", c: , d: {text: x, rows: group}}}]}",
                "annexes: {unit: đồng, rows: [{item: A, emphasis: bold-italic}], total: {title: T, position: last}}"
            })
    void agreesWithTheReaderOnGoodData(String field) {
        String plan = "office: office.yaml\ndate: 1/1/2020\ntitle: A\n" + field + "\n";
        assertThat(SCHEMA.validate(plan, InputFormat.YAML)).isEmpty();
        assertThat(readable(plan)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: B",
                "number: [1]",
                "number: {a: 1}",
                "numbering: [i]",
                "numbering: {a: b}",
                "bases: [{number: 1}]",
                "bases: [{number: OCOP}]",
                "bases: [{subject: về OCOP}]",
                "bases: [\"\"]",
                "bases: Luật",
                "bases: [{kind: \"\"}]",
                "bases: [{kind: Luật, date: hôm nay}]",
                "bases: [{kind: Luật, date: 7/5/18}]",
                "body: [{text: A}]",
                "body: [{title: A, parts: [{titel: B}]}]",
                "recipients: [{items: [\"\"]}]",
                "recipients: [{items: [[A]]}]",
                "signatures: [{title: A, acting: maybe}]",
                "signatures: [{title: A, acting: 1}]",
                "annexes: [{title: A, paper: A5}]",
                "annexes: [{unit: USD}]",
                "annexes: [{unit: đồng, columns: [{title: A, kind: number}]}]",
                "annexes: [{unit: đồng, columns: [{title: A, kind: text, width: wide}]}]",
                "annexes: [{unit: đồng, columns: [{title: A, kind: text, width: -3}]}]",
                "annexes: [{unit: đồng, rows: [{item: A, cells: 3}]}]",
                "annexes: [{unit: đồng, rows: [{item: A, cells: {a: [1]}}]}]",
                "annexes: [{unit: đồng, rows: [{item: A, cells: {a: {rows: 2}}}]}]",
                "annexes: [{unit: đồng, total: {position: first}}]",
                "annexes: [{unit: đồng, total: {title: A, position: middle}}]",
                "annexes: [{unit: đồng, rows: [null]}]",
                "extra: [a]",
                "extra: a"
            })
    void agreesWithTheReaderOnBadData(String field) {
        String plan = "office: office.yaml\ndate: 1/1/2020\ntitle: A\n" + field + "\n";
        assertThat(valid(plan)).as("schema").isFalse();
        assertThat(readable(plan)).as("reader").isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office: office.yaml\\n|",
                "office: office.yaml|office: \"\"",
                "office: office.yaml|office: [a]",
                "office: office.yaml|office: {name: A}",
                "date: 1/1/2020\\n|",
                "date: 1/1/2020|date:",
                "title: A|title: []",
                "title: A|title: [\"\"]",
                "title: A|title:"
            })
    void agreesWithTheReaderOnWhatIsRequired(String part, String instead) {
        String plan = "office: office.yaml\ndate: 1/1/2020\ntitle: A\n";
        String bad = plan.replace(part.replace("\\n", "\n"), instead == null ? "" : instead);
        assertThat(bad).isNotEqualTo(plan);
        assertThat(valid(bad)).as("schema").isFalse();
        assertThat(readable(bad)).as("reader").isFalse();
    }

    @Test
    void describesFieldsInVietnamese() {
        JsonNode schema = JsonMapper.builder().build().readTree(PlanSchema.json());
        assertThat(schema.at("/$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        JsonNode title = schema.at("/$defs/Plan/properties/title");
        assertThat(title.path("title").asString()).isEqualTo("Trích yếu");
        assertThat(title.path("description").asString()).isEqualTo("Mỗi dòng một mục.");
        assertThat(schema.at("/$defs/Plan/required").toString()).isEqualTo("[\"office\",\"date\",\"title\"]");
        assertThat(schema.at("/$defs/Plan/additionalProperties").asBoolean(true))
                .isFalse();
        assertThat(schema.at("/$defs/Column/properties/kind/default").asString())
                .isEqualTo("text");
        assertThat(schema.at("/$defs/Office/properties/level").toString())
                .contains("[\"province\",\"department\",\"district\",\"commune\",\"commune-unit\"]");
    }

    @Test
    void isTheSameAtEveryCallAndFreeOfCarriageReturns() {
        assertThat(PlanSchema.json())
                .isEqualTo(PlanSchema.json())
                .endsWith("}\n")
                .doesNotContain("\r");
    }
}
