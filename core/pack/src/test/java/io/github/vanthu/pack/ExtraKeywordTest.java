package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each keyword of JSON Schema with data just right and just wrong. */
class ExtraKeywordTest {
    private static List<String> found(String schema, String extra) {
        ExtraData data = ExtraData.of(schema, "fields.schema.json");
        assertThat(data.schemaProblems()).isEmpty();
        List<Problem> problems = data.check(Packs.plan("extra: " + extra + "\n").extra());
        problems.forEach(Packs::assertWellSaid);
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.place().pointer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`type`: `string` | x | [x] | CHECK-005 /extra/a",
                "`type`: `number` | \"1,5\" | một | CHECK-005 /extra/a",
                "`type`: `number` | 1.000 | 1.00 | CHECK-005 /extra/a",
                "`type`: `integer` | \"-3\" | \"3,5\" | CHECK-005 /extra/a",
                "`type`: `boolean` | true | có | CHECK-005 /extra/a",
                "`type`: `array` | [] | x | CHECK-005 /extra/a",
                "`type`: `object` | {b: c} | [b] | CHECK-005 /extra/a",
                "`type`: [`number`, `array`] | 1 | {b: c} | CHECK-005 /extra/a",
                "`minimum`: 10 | 10 | 9 | CHECK-008 /extra/a",
                "`exclusiveMinimum`: 10 | 11 | 10 | CHECK-019 /extra/a",
                "`maximum`: 1000 | 1.000 | 1.001 | CHECK-009 /extra/a",
                "`exclusiveMaximum`: 10 | 9 | 10 | CHECK-019 /extra/a",
                "`multipleOf`: 5 | 15 | 16 | CHECK-017 /extra/a",
                "`minLength`: 2 | đê | đ | CHECK-010 /extra/a",
                "`maxLength`: 2 | đê | đê1 | CHECK-011 /extra/a",
                "`pattern`: `^A` | Ab | bA | CHECK-006 /extra/a",
                "`pattern`: `ề` | đề | đê | CHECK-006 /extra/a",
                "`enum`: [`x`, `y`] | y | z | CHECK-007 /extra/a",
                "`enum`: [1, 2.5] | \"2,5\" | 3 | CHECK-007 /extra/a",
                "`const`: `x` | x | y | CHECK-007 /extra/a",
                "`minItems`: 2 | [x, y] | [x] | CHECK-012 /extra/a",
                "`maxItems`: 2 | [x, y] | [x, y, z] | CHECK-013 /extra/a",
                "`minProperties`: 1 | {b: c} | {} | CHECK-012 /extra/a",
                "`maxProperties`: 1 | {b: c} | {b: c, d: e} | CHECK-013 /extra/a",
                "`uniqueItems`: true | [x, y] | [x, x] | CHECK-016 /extra/a",
                "`required`: [`b`] | {b: c} | {d: e} | CHECK-004 /extra/a/b",
                "`properties`: {`b`: {`type`: `integer`}} | {b: 1} | {b: x} | CHECK-005 /extra/a/b",
                "`additionalProperties`: false | {} | {b: c} | CHECK-015 /extra/a/b",
                "`additionalProperties`: {`type`: `integer`} | {b: 1} | {b: x} | CHECK-005 /extra/a/b",
                "`items`: {`maximum`: 3} | [1, 3] | [1, 4] | CHECK-009 /extra/a/1",
                "`prefixItems`: [{`const`: `x`}] | [x] | [y] | CHECK-007 /extra/a/0",
                "`contains`: {`const`: `x`} | [x, y] | [y] | CHECK-017 /extra/a",
                "`anyOf`: [{`const`: `x`}, {`const`: `y`}] | y | z | CHECK-017 /extra/a",
                "`oneOf`: [{`minLength`: 2}, {`maxLength`: 2}] | x | xy | CHECK-017 /extra/a",
                "`not`: {`const`: `x`} | y | x | CHECK-017 /extra/a",
                "`allOf`: [{`minLength`: 2}, {`maxLength`: 2}] | xy | x | CHECK-010 /extra/a",
                "`$ref`: `#/$defs/so` | 3 | x | CHECK-005 /extra/a",
                "`propertyNames`: {`maxLength`: 1} | {b: c} | {bb: c} | CHECK-017 /extra/a",
                "`dependentRequired`: {`b`: [`c`]} | {b: x, c: y} | {b: x} | CHECK-017 /extra/a"
            })
    void aKeywordTakesWhatIsRightAndNamesWhatIsWrong(String keyword, String right, String wrong, String fault) {
        String schema =
                ("{`properties`: {`a`: {" + keyword + "}}, `$defs`: {`so`: {`type`: `integer`}}}").replace('`', '"');
        assertThat(found(schema, "{a: " + right + "}")).isEmpty();
        assertThat(found(schema, "{a: " + wrong + "}")).isNotEmpty().allMatch(one -> one.equals(fault), fault);
    }

    @Test
    void aKeyInsideItemsIsNamedWithItsNumber() {
        String schema = """
                {"properties": {"nguon": {"items": {"required": ["ten"], "properties": {"so": {"maximum": 5}}}}}}
                """;
        assertThat(found(schema, "{nguon: [{ten: a, so: 6}, {so: 1}]}"))
                .containsExactly("CHECK-009 /extra/nguon/0/so", "CHECK-004 /extra/nguon/1/ten");
    }

    @Test
    void namesWithSlashesAndTildesHaveRightPointers() {
        String schema = "{\"properties\": {\"a/b~c\": {\"maxLength\": 1}}, \"required\": [\"d/e\"]}";
        assertThat(found(schema, "{\"a/b~c\": xy}"))
                .containsExactly("CHECK-011 /extra/a~1b~0c", "CHECK-004 /extra/d~1e");
    }

    @Test
    void conditionsHold() {
        String schema = """
                {"if": {"properties": {"loai": {"const": "vay"}}, "required": ["loai"]}, "then": {"required": ["laiSuat"]}}
                """;
        assertThat(found(schema, "{loai: cap}")).isEmpty();
        assertThat(found(schema, "{loai: vay, laiSuat: 1}")).isEmpty();
        assertThat(found(schema, "{loai: vay}")).containsExactly("CHECK-004 /extra/laiSuat");
    }

    @Test
    void onlyAListedNameIsSuggested() {
        String schema = "{\"properties\": {\"maSo\": {}, \"tenGoi\": {}}, \"additionalProperties\": false}";
        assertThat(found(schema, "{maso: 1}")).containsExactly("CHECK-014 /extra/maso");
        assertThat(found(schema, "{khac: 1}")).containsExactly("CHECK-015 /extra/khac");
    }

    @Test
    void aSlowPatternOfASchemaEndsWithAProblem() {
        String schema = "{\"properties\": {\"a\": {\"pattern\": \"1.*1.*1.*1Z\"}}}";
        assertThat(found(schema, "{a: " + "1".repeat(3_000) + "}")).containsExactly("CHECK-018 /extra");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{¶  \"type\": \"object\",¶  \"required\": \"ma\"¶} | 3:3 PACK-031 [/required, required]",
                "{¶  \"properties\": {¶    \"a\": {\"type\": \"strin\"}¶  }¶} | 3:11 PACK-031 [/properties/a/type, type]",
                "{¶  \"properties\": {¶    \"a\": {\"pattern\": \"(\"}¶  }¶} | 3:11 PACK-042 [(]",
                "{¶  \"allOf\": [¶    {\"$ref\": \"x.json\"}¶  ]¶} | 3:6 PACK-032 [x.json]",
                "{¶  \"required\": [¶    3¶  ]¶} | 3:5 PACK-031 [/required/0, required]",
                "{¶  \"a\": 1,¶  \"a\": 2¶} | 3:6 PACK-030",
                "{¶  \"a\": 1,¶} | 3:1 PACK-030",
                "{} {} | 1:4 PACK-030"
            })
    void aFaultOfTheSchemaHasItsLine(String schema, String found) {
        List<Problem> problems =
                ExtraData.of(schema.replace('¶', '\n'), "fields.schema.json").schemaProblems();
        assertThat(problems).allMatch(problem -> problem.place().file().equals("fields.schema.json"));
        assertThat(Packs.found(problems)).isNotEmpty().allMatch(one -> one.startsWith(found), found);
    }
}
