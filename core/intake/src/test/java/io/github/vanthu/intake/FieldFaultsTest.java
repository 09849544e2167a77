package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.orthography.TextFinding.Kind;
import io.github.vanthu.regulation.ProblemCatalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFaultsTest {
    @Test
    void findsFivePlantedMistakesInOneRun() {
        String content = (Samples.SMALL + Samples.ANNEX)
                .replace("date: 22/3/2019", "date: 31/02/2019")
                .replace("title:\n  - Thực", "titel:\n  - Thực")
                .replace("    title: PHÓ CHỦ TỊCH\n", "    name: Nguyễn Văn A\n")
                .replace("own: 1.500.000", "own: 1.500.000 đ")
                .replace("emphasis: bold-italic", "emphasis: strong");
        PlanReading reading = Samples.yaml(content);
        assertThat(reading.plan()).isEmpty();
        assertThat(Samples.found(reading))
                .containsExactly(
                        "3:7 DATA-007 /date",
                        "4:1 DATA-003 /titel",
                        "22:5 DATA-006 /signatures/0/title",
                        "39:40 DATA-030 /annexes/0/rows/0/cells/own/text",
                        "46:23 DATA-009 /annexes/0/rows/0/rows/1/emphasis");
        assertThat(reading.problems().stream().map(Samples::message))
                .containsExactly(
                        "Ngày \"31/02/2019\" không có trong lịch (trường \"date\", ngày ban hành).",
                        "Không có trường \"titel\" ở đây; có phải ý bạn là \"title\" (trích yếu)?",
                        "Thiếu chức vụ (trường \"title\").",
                        "\"1.500.000 đ\" ở cột \"Chủ thể sản xuất\" không phải là số tiền.",
                        "Giá trị \"strong\" không dùng được cho trường \"emphasis\" (kiểu chữ).");
        assertThat(reading.problems())
                .allMatch(problem -> problem.place().file().equals("plan.yaml"));
    }

    @ParameterizedTest
    @CsvSource({
        "titel,title",
        "Title,title",
        "trích yếu,title",
        "trich_yeu,title",
        "trichYeu,title",
        "TRÍCH YẾU,title",
        "tille,title",
        "nơi nhận,recipients",
        "noi nhan,recipients",
        "recipient,recipients",
        "signature,signatures",
        "người ký,signatures",
        "phu luc,annexes",
        "nội dung,body",
        "căn cứ,bases",
        "dấu dự thảo,draft",
        "ngày ban hanh,date"
    })
    void suggestsTheFieldThatWasMeant(String typed, String meant) {
        PlanReading reading = Samples.yaml("\"" + typed + "\": x\n");
        assertThat(reading.problems())
                .filteredOn(problem -> problem.code().equals("DATA-003"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).startsWith(typed, meant));
    }

    @Test
    void suggestsNothingFarFetchedAndListsTheKeys() {
        PlanReading reading = Samples.yaml(Samples.SMALL + "xyzzy: 1\n" + "k".repeat(900) + ": 2\n");
        assertThat(Samples.found(reading))
                .map(found -> found.substring(0, 14))
                .containsExactly("24:1 DATA-004 ", "25:1 DATA-004 ");
        assertThat(reading.problems().get(0).arguments().get(1)).startsWith("id, office, kind, number");
        assertThat(reading.problems().get(1).arguments().get(0)).hasSizeLessThan(500);
    }

    @Test
    void readsTheValueOfAMistypedKeyToFindItsFaults() {
        String content = Samples.SMALL
                .replace("signatures:", "signature:")
                .replace("forHead", "forhead")
                .replace("    title: PHÓ", "    titel: PHÓ");
        assertThat(Samples.codes(Samples.yaml(content)))
                .containsOnly("DATA-003")
                .hasSize(3);
    }

    @Test
    void prefersTheRightKeyOverTheMistypedOne() {
        PlanReading reading = Samples.yaml(Samples.SMALL + "titel: [[]]\n");
        assertThat(Samples.found(reading)).containsExactly("24:1 DATA-003 /titel");
    }

    @Test
    void namesMissingFieldsInVietnamese() {
        PlanReading reading = Samples.yaml("number: 1\n");
        assertThat(Samples.found(reading))
                .containsExactly("1:1 DATA-006 /date", "1:1 DATA-006 /office", "1:1 DATA-006 /title");
        assertThat(Samples.message(reading.problems().get(2))).isEqualTo("Thiếu trích yếu (trường \"title\").");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title:|DATA-006 /title",
                "title: []|DATA-006 /title",
                "title: \"\"|DATA-011 /title/0",
                "title: [A, \"  \"]|DATA-011 /title/1",
                "title: [A, null]|DATA-012 /title/1",
                "title: {a: b}|DATA-005 /title/0",
                "title: [[A]]|DATA-005 /title/0"
            })
    void wantsATitleOfTexts(String title, String fault) {
        String content = "office: office.yaml\ndate: 1/1/2020\n" + title + "\n";
        assertThat(Samples.found(Samples.yaml(content)))
                .singleElement()
                .asString()
                .endsWith(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2019,DATA-007",
        "30/13/2019,DATA-007",
        "5//2019,DATA-007",
        "2019-02-30,DATA-007",
        "1/1/1900,DATA-007",
        "22.3.2019,DATA-008",
        "22/3/19,DATA-008",
        "hôm nay,DATA-008",
        "2019,DATA-008"
    })
    void tellsImpossibleDatesFromUnreadableOnes(String date, String code) {
        assertThat(Samples.found(Samples.yaml(Samples.SMALL.replace("22/3/2019", date))))
                .containsExactly("3:7 " + code + " /date");
    }

    @Test
    void namesTheAllowedValues() {
        String office = Samples.OFFICE.replace("district", "huyện").concat("bodySize: 15\nfirstLineIndent: 2\n");
        PlanReading reading = Samples.read("plan.yaml", Samples.SMALL, Map.of("office.yaml", office));
        assertThat(Samples.found(reading))
                .containsExactly(
                        "6:8 DATA-009 /office/level",
                        "7:11 DATA-009 /office/bodySize",
                        "8:18 DATA-009 /office/firstLineIndent");
        assertThat(reading.problems().get(0).arguments())
                .contains("province | department | district | commune | commune-unit");
        assertThat(reading.problems())
                .allMatch(problem -> problem.place().file().equals("office.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: đồng|unit: USD|DATA-009 /annexes/0/unit",
                "unitLine: true|unitLine: có|DATA-009 /annexes/0/unitLine",
                "unitLine: true|unitLine: [true]|DATA-005 /annexes/0/unitLine",
                "width: 10|width: rộng|DATA-010 /annexes/0/columns/0/width",
                "width: 10|width: 1.000.5|DATA-010 /annexes/0/columns/0/width",
                "width: 10|width: {a: 1}|DATA-005 /annexes/0/columns/0/width",
                "numbering: [I, 1, 1.1]|numbering: [i, 1]|DATA-009 /annexes/0/numbering/0",
                "cells: {support: 300000}|cells: 300000|DATA-005 /annexes/0/total/cells",
                "cells: {support: 300000}|cells: {support: [1]}|DATA-005 /annexes/0/total/cells/support",
                "title: Nội dung, kind: item|title: Nội dung|DATA-006 /annexes/0/columns/1/kind"
            })
    void findsWrongValuesInAnnexes(String good, String bad, String fault) {
        String content = Samples.SMALL + Samples.ANNEX;
        assertThat(content).contains(good);
        List<String> found = Samples.found(Samples.yaml(content.replace(good, bad)));
        assertThat(found).singleElement().asString().endsWith(" " + fault);
    }

    @Test
    void wantsTextWhereJsonHasOtherThings() {
        String json =
                "{\"office\": {\"name\": true, \"shortName\": [], \"symbol\": {}, \"place\": 1e999, \"province\": \"\","
                        + " \"level\": 3}, \"date\": \"1/1/2020\", \"title\": \"A\", \"annexes\": [{\"unit\": \"đồng\", \"unitLine\": 1}]}";
        assertThat(Samples.found(Samples.json(json)).stream().map(found -> found.split(" ", 2)[1]))
                .containsExactly(
                        "DATA-005 /office/name",
                        "DATA-005 /office/shortName",
                        "DATA-005 /office/symbol",
                        "DATA-010 /office/place",
                        "DATA-011 /office/province",
                        "DATA-009 /office/level",
                        "DATA-005 /annexes/0/unitLine");
    }

    @Test
    void everyFaultHasItsTextAndEveryTextItsFault() {
        List<String> codes =
                Arrays.stream(DataFault.values()).map(DataFault::code).toList();
        var catalogue = ProblemCatalogue.load();
        List<String> ofTexts = Arrays.stream(Kind.values())
                .map(Kind::code)
                .filter(code -> !codes.contains(code))
                .toList();
        assertThat(catalogue.all().stream()
                        .map(text -> text.code())
                        .filter(code -> code.startsWith("DATA-") || code.startsWith("TEXT-")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(codes.stream().filter(code -> code.startsWith("DATA-")), ofTexts.stream())
                                .toList());
        for (DataFault fault : DataFault.values()) {
            var text = catalogue.find(fault.code()).orElseThrow();
            assertThat(text.severity()).as(fault.code()).isEqualTo(fault.severity());
            assertThat(text.vietnameseHint()).as(fault.code()).isNotBlank();
        }
        for (Kind kind : Kind.values()) {
            assertThat(catalogue.find(kind.code()).orElseThrow().severity().name())
                    .as(kind.code())
                    .isEqualTo(kind.gravity().name());
        }
    }
}
