package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: 1\\nb: c: d|2:5|dấu hai chấm đứng không đúng chỗ",
                "a:\\n\\tb: 1|2:1|thụt bằng phím Tab",
                "a: @b|1:4|ký tự có nghĩa riêng",
                "a: `b|1:4|ký tự có nghĩa riêng",
                "a: 1\\nb\\nc: 2|3:1|thiếu dấu hai chấm",
                "a: \"b|1:6|không đóng lại",
                "a: - b|1:4|gạch đầu dòng",
                "a:\\n  - b\\n - c|3:2|thụt không thẳng",
                "a: \"\\q\"|1:6|dấu \\",
                "a: [b, c\\nd: 1|2:2|dấu phẩy hoặc dấu đóng ngoặc",
                "a: %b|1:4|ký tự có nghĩa riêng",
                "%FOO\\na: 1|2:1|cấu trúc YAML không đúng"
            })
    void saysInOneSentenceWhatIsWrongInYaml(String content, String position, String sentence) {
        PlanReading reading = Samples.yaml(content.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(reading.plan()).isEmpty();
        assertThat(Samples.found(reading)).contains(position + " DATA-001 ");
        assertThat(reading.problems()).map(Samples::message).anyMatch(message -> message.contains(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1|1:8|chưa đóng",
                "{\"a\": 1,}|1:9|ngoặc kép",
                "{a: 1}|1:2|ngoặc kép",
                "{\"a\": xin}|1:7|ngoặc kép",
                "{\"a\" 1}|1:6|dấu hai chấm",
                "{\"a\": 1 \"b\": 2}|1:9|dấu phẩy",
                "{\"a\": 012}|1:7|bắt đầu bằng 0",
                "{\"a\": \"\\q\"}|1:9|dấu \\",
                "{\"a\": \"x\\ny\"}|1:9|xuống dòng",
                "{\"a\": }|1:7|cấu trúc JSON"
            })
    void saysInOneSentenceWhatIsWrongInJson(String content, String position, String sentence) {
        PlanReading reading = Samples.json(content.replace("\\n", "\n"));
        assertThat(reading.plan()).isEmpty();
        assertThat(reading.problems()).map(Samples::message).anyMatch(message -> message.contains(sentence));
        String line = position.substring(0, 2);
        assertThat(Samples.found(reading)).anyMatch(found -> found.startsWith(line) && found.contains("DATA-001"));
    }

    @Test
    void reportsFaultsBeforeASyntaxErrorButNothingMissing() {
        PlanReading reading = Samples.yaml("office: office.yaml\ntitel: A\ndate: 31/2/2019\nbody: a: b\n");
        assertThat(Samples.found(reading))
                .containsExactly("2:1 DATA-003 /titel", "3:7 DATA-007 /date", "4:8 DATA-001 ");
    }

    @Test
    void namesBothPlacesOfADuplicateKey() {
        PlanReading reading = Samples.yaml(Samples.SMALL + "number: 36\n");
        assertThat(Samples.found(reading)).containsExactly("24:1 DATA-002 /number");
        assertThat(Samples.message(reading.problems().get(0))).contains("plan.yaml:2:1");
        PlanReading json = Samples.json("{\"number\": 1,\n \"number\": 2, \"title\": \"A\", \"title\": \"B\"}");
        assertThat(Samples.found(json)).contains("2:2 DATA-002 /number", "2:29 DATA-002 /title");
    }

    @Test
    void findsDuplicateKeysDeepInTheTree() {
        PlanReading reading = Samples.yaml(Samples.SMALL.replace("note: b/c", "note: b/c\n        note: x"));
        assertThat(Samples.found(reading)).containsExactly("19:9 DATA-002 /recipients/0/items/0/note");
    }

    @Test
    void rejectsAnchorsAliasesAndTagsByName() {
        String content = Samples.SMALL.replace("number: 35", "number: &n 35\nsymbol: *n\nkind: !!str KH\ndraft: !x y");
        PlanReading reading = Samples.yaml(content);
        assertThat(Samples.found(reading))
                .containsExactly("2:9 DATA-013 ", "3:9 DATA-013 ", "4:7 DATA-014 ", "5:8 DATA-014 ");
        assertThat(reading.problems())
                .flatExtracting(problem -> problem.arguments())
                .containsExactly("&n", "*n", "!!str", "!x");
    }

    @Test
    void rejectsASecondDocument() {
        PlanReading reading = Samples.yaml(Samples.SMALL + "---\nnumber: 36\n---\n- a\n");
        assertThat(Samples.found(reading)).containsExactly("24:1 DATA-015 ", "26:1 DATA-015 ");
        assertThat(Samples.found(Samples.json("{} {}"))).contains("1:4 DATA-015 ");
    }

    @Test
    void takesASingleMarkedDocument() {
        assertThat(Samples.yaml("%YAML 1.2\n---\n" + Samples.SMALL + "...\n").problems())
                .isEmpty();
    }

    @Test
    void rejectsKeysThatAreNoText() {
        PlanReading reading = Samples.yaml(Samples.SMALL + "draft: {{name}: 1}\n[a, b]: c\n");
        assertThat(Samples.found(reading))
                .containsExactly("24:8 DATA-005 /draft", "24:9 DATA-029 /draft", "25:1 DATA-029 ");
    }

    @Test
    void saysThatAFileIsEmpty() {
        for (String content : List.of("", "# nothing\n", "---\n", "null\n")) {
            assertThat(Samples.found(Samples.yaml(content))).as(content).containsExactly("1:1 DATA-019 ");
        }
        assertThat(Samples.found(Samples.json("  "))).containsExactly("1:1 DATA-019 ");
    }

    @Test
    void rejectsAPlanThatIsAListOrAText() {
        assertThat(Samples.found(Samples.yaml("- a\n"))).containsExactly("1:1 DATA-005 ");
        assertThat(Samples.found(Samples.yaml("just text\n"))).containsExactly("1:1 DATA-005 ");
    }
}
