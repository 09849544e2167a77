package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Severity;
import io.github.vanthu.spi.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants one fault at a time into a plan with three annexes of different units, and looks for it by its pointer alone. */
class PlantedFaultTest {
    private static final String LAYOUT = """
            layouts: {default: {columns: [{title: N, kind: item}, {id: tien, title: T, kind: money}]}}
            """.indent(2);

    private static final String PACK = Packs.HEAD + "format:\n" + LAYOUT + """
            checks:
              - {kind: required, at: /extra/maChuongTrinh}
              - {kind: required, at: /annexes/*/rows/**/cells/tien, severity: warning}
              - {kind: range, at: /annexes/*/rows/**/cells/sl, min: 0, max: "1.000,5"}
              - {kind: pattern, at: /extra/maChuongTrinh, pattern: "CT-\\\\d{2}", severity: info}
              - {kind: pattern, at: /annexes/*/rows/*/item, pattern: ".*[^.]"}
              - {kind: sum, in: /annexes/*, parts: rows/**/cells/tien, total: total/cells/tien}
              - {kind: sum, in: /annexes/*/rows/**, parts: rows/*/cells/tien, total: cells/tien}
              - {kind: sum, parts: /annexes/*/total/cells/tien, total: /extra/tongSo}
              - {kind: equal, left: /annexes/0/total/cells/tien, right: /annexes/2/total/cells/tien}
              - {kind: equal, in: /annexes/*, left: title/0, right: total/title, severity: info}
            """;

    private static final String PLAN = """
            annexes:
              - title: MỘT
                unit: triệu đồng
                rows:
                  - item: Đường sá
                    cells: {tien: "700", sl: "2"}
                    rows:
                      - {item: Đoạn một, cells: {tien: "450,5", sl: "1"}}
                      - {item: Đoạn hai, cells: {tien: "249,5", sl: "1"}}
                  - {item: Trường học, cells: {tien: "300", sl: "1.000,5"}}
                total: {title: MỘT, cells: {tien: 1.000}}
              - title: HAI
                unit: đồng
                columns:
                  - {title: N, kind: item}
                  - {id: tien, title: T, kind: money}
                  - {id: sl, title: S, kind: quantity}
                rows:
                  - {item: Giếng, cells: {tien: "1.500", sl: "0"}}
                total: {title: HAI, cells: {tien: "1.500"}}
              - title: BA
                unit: 1.000 đồng
                rows:
                  - {item: Cầu, cells: {tien: 1.000.000, sl: "-"}}
                total: {title: BA, cells: {tien: 1.000.000}}
            extra: {maChuongTrinh: CT-01, tongSo: 2.000.001.500}
            """;

    private final Path folder;

    PlantedFaultTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<Finding> check(String plan) {
        PackPlugin plugin = Packs.plugin(folder, PACK);
        assertThat(Packs.found(plugin.problems())).isEmpty();
        return plugin.check(Packs.plan(plan));
    }

    @Test
    void theSoundPlanHasNoFindings() {
        assertThat(check(PLAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "maChuongTrinh: CT-01, | soXa: 1, | ERROR /extra/maChuongTrinh",
                "maChuongTrinh: CT-01 | maChuongTrinh: CT-1 | INFO /extra/maChuongTrinh",
                "maChuongTrinh: CT-01 | maChuongTrinh: xCT-01 | INFO /extra/maChuongTrinh",
                "{item: Giếng, | {item: Giếng., | ERROR /annexes/1/rows/0/item",
                "sl: \"2\" | sl: \"-1\" | ERROR /annexes/0/rows/0/cells/sl",
                "{tien: \"450,5\", sl: \"1\"} | {tien: \"450,5\", sl: nhiều} | ERROR /annexes/0/rows/0/rows/0/cells/sl",
                "sl: \"1.000,5\" | sl: \"1.000,6\" | ERROR /annexes/0/rows/1/cells/sl",
                "{tien: \"1.500\", sl: \"0\"} | {sl: \"0\"} | WARNING /annexes/1/rows/0/cells/tien",
                "title: HAI | title: HAI (2) | INFO /annexes/1/title/0"
            })
    void aPlantedFaultOfAValueIsTheOnlyFinding(String sound, String faulty, String found) {
        assertThat(PLAN).contains(sound);
        assertThat(check(PLAN.replaceFirst(Pattern.quote(sound), faulty)))
                .extracting(finding -> finding.severity() + " " + finding.pointer())
                .containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"249,5\" | \"249,6\" | /annexes/0/total/cells/tien /annexes/0/rows/0/cells/tien",
                "tien: \"700\" | tien: \"701\" | /annexes/0/rows/0/cells/tien",
                "tien: \"300\" | tien: \"301\" | /annexes/0/total/cells/tien",
                "{tien: \"1.500\", sl | {tien: \"1.501\", sl | /annexes/1/total/cells/tien",
                "tongSo: 2.000.001.500 | tongSo: 2.000.001.501 | /extra/tongSo",
                "{title: BA, cells: {tien: 1.000.000}} | {title: BA, cells: {tien: 1.000.001}} | "
                        + "/annexes/2/total/cells/tien /extra/tongSo /annexes/0/total/cells/tien",
                "tongSo: 2.000.001.500 | tongSo: hai tỷ | /extra/tongSo"
            })
    void aPlantedFaultOfAFigureIsFoundByEverySumItBreaks(String sound, String faulty, String pointers) {
        assertThat(PLAN).contains(sound);
        assertThat(check(PLAN.replace(sound, faulty)))
                .extracting(Finding::pointer)
                .containsExactly(pointers.split(" ", -1));
    }

    @Test
    void everyFindingNamesItsDatumInWordsAndSaysHowToMend() {
        String plan = PLAN.replace("249,5", "249").replace("CT-01", "x").replace("\"1.000,5\"", "\"2.000\"");
        assertThat(check(plan)).hasSize(4).allSatisfy(finding -> {
            assertThat(finding.message()).contains("(").endsWith(".").doesNotContain("/annexes", "null", "Optional");
            assertThat(finding.hint()).isNotBlank();
        });
    }

    @Test
    void aDifferenceOfOneDongInTrillionsIsFound() {
        String plan = PLAN.replace("2.000.001.500", "\"2.000.001.500,0000000001\"");
        assertThat(check(plan)).extracting(Finding::pointer).containsExactly("/extra/tongSo");
    }

    @Test
    void aPlanWithoutAnnexesHasNothingToAdd() {
        assertThat(check("extra: {maChuongTrinh: CT-01}\n")).isEmpty();
    }

    @Test
    void findingsOfOneSeverityDoNotHideOthers() {
        assertThat(check(PLAN.replace("CT-01", "x")
                        .replace("title: HAI, c", "title: x, c")
                        .replace("{tien: \"1.500\", sl", "{sl")))
                .extracting(Finding::severity)
                .contains(Severity.WARNING, Severity.INFO);
    }
}
