package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtraDataTest {
    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "required": ["ma"],
              "additionalProperties": false,
              "properties": {
                "ma": {"type": "string", "title": "Mã chương trình", "pattern": "^MTQG-\\\\d+$", "maxLength": 8},
                "soXa": {"type": "integer", "minimum": 1, "maximum": 1000},
                "tyLe": {"type": "number", "exclusiveMinimum": 0, "description": "Tỷ lệ phần trăm, ví dụ: 12,5."},
                "nguon": {"type": "array", "items": {"$ref": "#/$defs/nguon"}, "minItems": 1, "maxItems": 3,
                          "uniqueItems": true},
                "dacThu": {"type": "boolean"},
                "cap": {"enum": [1, 2]},
                "ten": {"type": "string", "minLength": 3},
                "hoac": {"oneOf": [{"type": "array"}, {"type": "object"}]},
                "dauMoi": {"type": "object", "properties": {"soDienThoai": {"type": "string"}},
                           "required": ["soDienThoai"], "additionalProperties": false}
              },
              "$defs": {"nguon": {"enum": ["Trung ương", "tỉnh"], "description": "Nguồn vốn."}}
            }
            """;

    private final Path folder;

    ExtraDataTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<String> found(String schema, String extra) {
        ExtraData data = ExtraData.of(schema, "fields.schema.json");
        assertThat(data.schemaProblems()).isEmpty();
        List<Problem> problems = data.check(Packs.plan("extra: " + extra + "\n").extra());
        problems.forEach(Packs::assertWellSaid);
        assertThat(problems).allMatch(problem -> problem.place().file().isEmpty());
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.place().pointer() + " " + problem.arguments())
                .toList();
    }

    private static List<String> faults(String schema) {
        return Packs.found(ExtraData.of(schema, "fields.schema.json").schemaProblems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ma: MTQG-3}",
                "{ma: MTQG-3, soXa: \"12\", tyLe: \"1.000,5\", dacThu: true, cap: 2}",
                "{ma: MTQG-3, soXa: 1.000, nguon: [Trung ương, tỉnh], dauMoi: {soDienThoai: 0912}}",
                "{ma: MTQG-3, ten: , soXa: }",
                "{ma: MTQG-3, hoac: [1]}"
            })
    void goodDataHaveNoFaults(String extra) {
        assertThat(found(SCHEMA, extra)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "{} => CHECK-004 /extra/ma [ma, Mã chương trình]",
                "{ma: \" \"} => CHECK-004 /extra/ma [ma, Mã chương trình]",
                "{ma: MTQG-3, dauMoi: {}} => CHECK-004 /extra/dauMoi/soDienThoai [soDienThoai, ]",
                "{ma: MTQG-3, soXa: nhiều} => CHECK-005 /extra/soXa [soXa, một số nguyên, một đoạn chữ, a whole number, a text, ]",
                "{ma: MTQG-3, soXa: \"1,5\"} => CHECK-005 /extra/soXa [soXa, một số nguyên, một số, a whole number, a number, ]",
                "{ma: MTQG-3, dauMoi: x} => CHECK-005 /extra/dauMoi [dauMoi, một nhóm các trường, một đoạn chữ, a group of fields,"
                        + " a text, ]",
                "{ma: mtqg} => CHECK-006 /extra/ma [ma, mtqg, ^MTQG-\\d+$, Mã chương trình]",
                "{ma: MTQG-3, nguon: [xã]} => CHECK-007 /extra/nguon/0 [nguon 1, xã, Trung ương | tỉnh, Nguồn vốn.]",
                "{ma: MTQG-3, cap: 3} => CHECK-007 /extra/cap [cap, 3, 1 | 2, ]",
                "{ma: MTQG-3, soXa: 0} => CHECK-008 /extra/soXa [soXa, 0, 1, ]",
                "{ma: MTQG-3, tyLe: 0} => CHECK-019 /extra/tyLe [tyLe, 0, 0, Tỷ lệ phần trăm, ví dụ: 12,5.]",
                "{ma: MTQG-3, soXa: 1.001} => CHECK-009 /extra/soXa [soXa, 1.001, 1.000, ]",
                "{ma: MTQG-3, ten: đê} => CHECK-010 /extra/ten [ten, 2, 3, ]",
                "{ma: MTQG-3456} => CHECK-011 /extra/ma [ma, 9, 8, Mã chương trình]",
                "{ma: MTQG-3, nguon: []} => CHECK-012 /extra/nguon [nguon, 0, 1, ]",
                "{ma: MTQG-3, soxa: 1} => CHECK-014 /extra/soxa [soxa, soXa]",
                "{ma: MTQG-3, quaDai: 1} => CHECK-015 /extra/quaDai [quaDai, ma, soXa, tyLe, nguon, dacThu, cap, ten, hoac, dauMoi]",
                "{ma: MTQG-3, nguon: [tỉnh, tỉnh]} => CHECK-016 /extra/nguon [nguon, ]",
                "{ma: MTQG-3, hoac: x} => CHECK-017 /extra/hoac [hoac, oneOf, ]"
            })
    void aFaultHasItsCodePointerAndWords(String extra, String found) {
        assertThat(found(SCHEMA, extra)).containsExactly(found);
    }

    @Test
    void tooManyEntriesAreCounted() {
        assertThat(found("{\"properties\": {\"a\": {\"maxItems\": 1}}}", "{a: [x, y]}"))
                .containsExactly("CHECK-013 /extra/a [a, 2, 1, ]");
    }

    @Test
    void allFaultsComeAtOnceSortedByPointer() {
        assertThat(found(SCHEMA, "{soXa: 0, cap: 9, dauMoi: {}}"))
                .extracting(line -> line.substring(0, 9))
                .containsExactly("CHECK-007", "CHECK-004", "CHECK-004", "CHECK-008");
    }

    @Test
    void textsThatLookLikeNumbersStayTextsWhereTextsAreAskedFor() {
        assertThat(found("{\"properties\": {\"a\": {\"type\": \"string\", \"const\": \"012\"}}}", "{a: 012}"))
                .isEmpty();
        assertThat(found("{\"properties\": {\"a\": {\"type\": [\"string\", \"number\"]}}}", "{a: 012}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": } | 1:10 PACK-030",
                "{\"type\": \"strin\"} | 1:2 PACK-031 [/type, type]",
                "{\"required\": \"ma\"} | 1:2 PACK-031 [/required, required]",
                "[] | 1:1 PACK-031 [/, type]",
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\"} | 1:2 PACK-031 [/$schema, $schema]",
                "{\"$ref\": \"https://example.org/a.json\"} | 1:2 PACK-032 [https://example.org/a.json]",
                "{\"$ref\": \"file:///etc/passwd\"} | 1:2 PACK-032 [file:///etc/passwd]",
                "{\"$ref\": \"other.json\"} | 1:2 PACK-032 [other.json]",
                "{\"$ref\": \"#/$defs/none\"} | 1:2 PACK-032 [#/$defs/none]",
                "{\"$ref\": \"#\"} | 1:1 PACK-032 [#]",
                "{\"pattern\": \"(a\"} | 1:2 PACK-042 [(a]",
                "{\"patternProperties\": {\"(.*a){12}b\": {}}} | 1:2 PACK-043 [(.*a){12}b]"
            })
    void aBadSchemaIsAFaultOfThePack(String schema, String found) {
        assertThat(faults(schema)).hasSize(1).allMatch(fault -> fault.startsWith(found.strip()), found);
        assertThat(ExtraData.of(schema, "s").check(Packs.plan("").extra())).isEmpty();
    }

    @Test
    void aSchemaThatMultipliesEndsWithAProblem() {
        StringBuilder schema = new StringBuilder("{\"$ref\": \"#/$defs/d0\", \"$defs\": {");
        for (int i = 0; i < 40; i++) {
            String next = "{\"$ref\": \"#/$defs/d" + (i + 1) + "\"}";
            schema.append("\"d" + i + "\": {\"allOf\": [" + next + ", " + next + "]}, ");
        }
        schema.append("\"d40\": {}}}");
        assertThat(faults(schema.toString())).containsExactly("1:1 PACK-032 [#]");
    }

    @Test
    void aPackHoldsItsSchemaAgainstTheDialect() {
        PackPlugin plugin = Packs.plugin(
                folder, Packs.HEAD + "extraSchema: fields.schema.json\n", "fields.schema.json", "{\"type\": 3}");
        assertThat(Packs.codes(plugin.problems())).containsOnly("PACK-031");
        assertThat(plugin.problems().get(0).place().file()).endsWith("fields.schema.json");
    }
}
