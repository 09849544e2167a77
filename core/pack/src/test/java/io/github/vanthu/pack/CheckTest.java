package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.spi.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static final String ANNEX = """
            annexes:
              - title: A
                unit: triệu đồng
                columns:
                  - {title: Nội dung, kind: item}
                  - {id: tien, title: Tiền, kind: money}
                  - {id: sl, title: Số lượng, kind: quantity}
                rows:
                  - item: Một
                    cells: {tien: "300", sl: "2"}
                    rows:
                      - {item: Một một, cells: {tien: "200,5"}}
                      - {item: Một hai, cells: {tien: "99,5"}}
                  - item: Hai
                    cells: {tien: 1.000, sl: "-"}
                total: {title: TỔNG, cells: {tien: 1.300}}
              - title: B
                unit: 1.000 đồng
                columns: [{id: tien, title: Tiền, kind: money}, {title: N, kind: item}]
                total: {title: TỔNG, cells: {tien: 1.300.000}}
            extra: {ma: MTQG-3, soXa: "1.000,5", nhom: {a: x}, ds: []}
            """;

    private final Path folder;

    CheckTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<Finding> check(String check, String plan) {
        PackPlugin plugin = Packs.plugin(folder, Packs.HEAD + "checks:\n  - {" + check + "}\n");
        assertThat(Packs.found(plugin.problems())).isEmpty();
        return plugin.check(Packs.plan(plan));
    }

    private List<String> messages(String check, String plan) {
        return check(check, plan).stream()
                .map(finding -> finding.pointer() + " " + finding.message())
                .toList();
    }

    private List<String> faults(String check) {
        return Packs.found(Packs.plugin(folder, Packs.HEAD + "checks:\n- {" + check + "}\n")
                .problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: required, at: /number",
                "kind: required, at: /annexes/*/rows/**/cells/tien",
                "kind: required, at: /extra/nhom/a",
                "kind: required, at: /annexes",
                "kind: required, at: /annexes/0/total",
                "kind: range, at: /annexes/*/rows/**/cells/tien, min: 0, max: 1.000",
                "kind: range, at: /annexes/*/rows/*/cells/sl, min: 2",
                "kind: range, at: /extra/soXa, max: \"1.000,5\"",
                "kind: range, at: /extra/none, max: 1",
                "kind: pattern, at: /extra/ma, pattern: \"[A-Z]+-\\\\d\"",
                "kind: pattern, at: /number, pattern: \"\\\\d{1,4}\"",
                "kind: sum, in: /annexes/*, parts: rows/*/cells/tien, total: total/cells/tien",
                "kind: sum, in: /annexes/*, parts: rows/**/cells/tien, total: total/cells/tien",
                "kind: sum, in: /annexes/*/rows/**, parts: rows/*/cells/tien, total: cells/tien",
                "kind: equal, left: annexes/0/total/cells/tien, right: /annexes/1/total/cells/tien",
                "kind: equal, in: /annexes/*, left: total/cells/tien, right: total/cells/none"
            })
    void aGoodPlanHasNoFindings(String check) {
        assertThat(messages(check, ANNEX)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: required, at: /extra/maSo | /extra/maSo Thiếu thông tin mà tỉnh yêu cầu: dữ liệu riêng của tỉnh maSo.",
                "kind: required, at: /annexes/*/rows/*/cells/dv | /annexes/0/rows/0/cells/dv Thiếu thông tin mà tỉnh yêu cầu:"
                        + " phụ lục 1, dòng 1, ô dv. & /annexes/0/rows/1/cells/dv Thiếu thông tin mà tỉnh yêu cầu:"
                        + " phụ lục 1, dòng 2, ô dv.",
                "kind: required, at: /extra/ds | /extra/ds Thiếu thông tin mà tỉnh yêu cầu: dữ liệu riêng của tỉnh ds.",
                "kind: required, at: /draft | /draft Thiếu thông tin mà tỉnh yêu cầu: dấu dự thảo.",
                "kind: range, at: /annexes/*/rows/**/cells/tien, min: 100 | /annexes/0/rows/0/rows/1/cells/tien Giá trị 99,5"
                        + " (phụ lục 1, dòng 1, dòng con 2, ô tien) nhỏ hơn mức thấp nhất là 100.",
                "kind: range, at: /annexes/*/rows/*/cells/tien, max: 999 | /annexes/0/rows/1/cells/tien Giá trị 1.000"
                        + " (phụ lục 1, dòng 2, ô tien) lớn hơn mức cao nhất là 999.",
                "kind: range, at: /extra/ma, max: 999 | /extra/ma Giá trị \"MTQG-3\" (dữ liệu riêng của tỉnh ma) không phải là"
                        + " số.",
                "kind: pattern, at: /number, pattern: \"\\\\d{3}\" | /number Giá trị \"35\" (số) không đúng mẫu mà tỉnh quy định.",
                "kind: sum, in: /annexes/*, parts: rows/*/rows/*/cells/tien, total: total/cells/tien |"
                        + " /annexes/0/total/cells/tien Các phần cộng lại là 300, ô này ghi 1.300 (phụ lục 1, dòng tổng"
                        + " cộng, ô tien).",
                "kind: equal, left: annexes/0/total/cells/tien, right: annexes/0/rows/1/cells/tien |"
                        + " /annexes/0/total/cells/tien Giá trị \"1.300\" (phụ lục 1, dòng tổng cộng, ô tien) khác giá trị"
                        + " \"1.000\" (phụ lục 1, dòng 2, ô tien).",
                "kind: equal, left: number, right: extra/ma | /number Giá trị \"35\" (số) khác giá trị \"MTQG-3\" (dữ liệu"
                        + " riêng của tỉnh ma)."
            })
    void aFindingSaysWhereAndWhatWithItsFigures(String check, String found) {
        assertThat(messages(check, ANNEX)).containsExactly(found.split(" & ", -1));
    }

    @Test
    void aSumOfOtherUnitsIsPrintedInTheUnitOfItsTotal() {
        String check = "kind: sum, parts: annexes/0/rows/*/cells/tien, total: annexes/1/total/cells/tien";
        assertThat(messages(check, ANNEX)).isEmpty();
        assertThat(messages(check, ANNEX.replace("1.300.000", "1.400.000")))
                .containsExactly("/annexes/1/total/cells/tien Các phần cộng lại là 1.300.000, ô này ghi 1.400.000"
                        + " (phụ lục 2, dòng tổng cộng, ô tien).");
    }

    @Test
    void sumsAreExact() {
        String rows = IntStream.range(0, 10)
                .mapToObj(i -> "      - {item: R, cells: {sl: \"0,1\"}}\n")
                .collect(Collectors.joining());
        String plan = """
                annexes:
                  - title: A
                    unit: đồng
                    columns: [{id: sl, title: S, kind: quantity}, {title: N, kind: item}]
                    rows:
                """ + rows + "    total: {title: T, cells: {sl: \"%s\"}}\n";
        String check = "kind: sum, in: /annexes/*, parts: rows/*/cells/sl, total: total/cells/sl";
        assertThat(check(check, plan.formatted("1"))).isEmpty();
        assertThat(check(check, plan.formatted("1,0000000000000000001"))).hasSize(1);
    }

    @Test
    void whatCannotBeAddedIsNamed() {
        String check = "kind: sum, in: /annexes/*, parts: rows/*/cells/sl, total: total/cells/tien";
        assertThat(messages(check, ANNEX.replace("sl: \"2\"", "sl: hai")))
                .containsExactly(
                        "/annexes/0/rows/0/cells/sl Không cộng được vì giá trị \"hai\" (phụ lục 1, dòng 1, ô sl)"
                                + " không phải là số.");
    }

    @Test
    void theAuthorsWordsReplaceThePlainOnes() {
        String range = "kind: range, at: /number, max: 1, severity: warning, message: Số quá lớn.";
        assertThat(check(range, ""))
                .containsExactly(new Finding(
                        Severity.WARNING, "/number", "Số quá lớn.", "Giá trị 35 (số) lớn hơn mức cao nhất là 1."));
        assertThat(check(range + ", hint: Xem lại.", "").get(0).hint()).isEqualTo("Xem lại.");
        assertThat(check("kind: range, at: /number, max: 1", "").get(0))
                .isEqualTo(new Finding(
                        Severity.ERROR,
                        "/number",
                        "Giá trị 35 (số) lớn hơn mức cao nhất là 1.",
                        "Kiểm tra lại con số."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: requierd, at: /number | 8:10 PACK-033 [requierd, required]",
                "kind: script, at: /number | 8:10 PACK-034 [script, required, range, pattern, sum, equal]",
                "kind: required, at: /number, max: 3 | 8:38 PACK-035 [required, max, at]",
                "kind: pattern, at: /number | 8:3 PACK-036 [pattern, pattern, at, pattern]",
                "kind: range, at: /number | 8:3 PACK-036 [range, min, at, min, max]",
                "kind: required, at: number | 8:24 PACK-037 [number]",
                "kind: required, at: /annexes//title | 8:24 PACK-037 [/annexes//title]",
                "kind: required, at: /annexes/a*/title | 8:24 PACK-037 [/annexes/a*/title]",
                "kind: sum, parts: /x, total: /number | 8:22 PACK-039 [x, x, ",
                "kind: required, at: /annexes/*/row/* | 8:24 PACK-038 [/annexes/*/row/*, row, rows]",
                "kind: required, at: /annexes/title | 8:24 PACK-039 [/annexes/title, title, *, 0]",
                "kind: required, at: /title/** | 8:24 PACK-039 [/title/**, **, *, 0]",
                "kind: required, at: /number/x | 8:24 PACK-039 [/number/x, x, ]",
                "kind: range, at: /annexes/*/rows, max: 1 | 8:21 PACK-040 [/annexes/*/rows, *, **, 0]",
                "kind: sum, parts: annexes/*/total/cells/a, total: annexes/*/total/cells/a | 8:54 PACK-041"
                        + " [annexes/*/total/cells/a, total]",
                "kind: pattern, at: /number, pattern: (a | 8:41 PACK-042 [(a]",
                "kind: pattern, at: /number, pattern: \"(.*a){12}b\" | 8:41 PACK-043 [(.*a){12}b]",
                "kind: range, at: /number, min: ba | 8:35 PACK-044 [ba, min]",
                "kind: range, at: /number, max: 1.5 | 8:35 PACK-044 [1.5, max]",
                "kind: range, at: /number, min: 2, max: 1 | 8:43 PACK-045 [2, 1]",
                "kind: range, at: /number, max: 1, severity: fatal | 8:48 DATA-009 [fatal, severity, mức độ, ",
                "at: /number | 8:3 DATA-006 [kind, loại kiểm tra, "
            })
    void aBadCheckIsAFaultOfThePackAtItsPlace(String check, String found) {
        assertThat(faults(check)).hasSize(1).allMatch(fault -> fault.startsWith(found), found);
    }

    @Test
    void aSlowPatternEndsWithAFinding() throws Exception {
        StepBudget budget = new StepBudget(1_000);
        assertThat(budget.matches(Pattern.compile("a{3}"), "aaa")).isTrue();
        assertThat(check("kind: pattern, at: /extra/ma, pattern: .*1.*1.*1Z", "extra: {ma: " + "1".repeat(2_000) + "}"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message()).contains("chạy quá lâu");
                });
    }

    @Test
    void theBudgetOfPatternsEndsExactly() throws Exception {
        Pattern three = Pattern.compile("abc");
        assertThat(new StepBudget(3).matches(three, "abc")).isTrue();
        Assertions.assertThatThrownBy(() -> new StepBudget(2).matches(three, "abc"))
                .isInstanceOf(StepBudget.BudgetSpentException.class);
    }

    @Test
    void theNumberOfChecksIsLimited() {
        int most = (int) Limit.PACK_CHECKS.value();
        String one = "- {kind: required, at: /number}\n";
        assertThat(Packs.plugin(folder, Packs.HEAD + "checks:\n" + one.repeat(most))
                        .problems())
                .isEmpty();
        assertThat(Packs.codes(Packs.plugin(folder, Packs.HEAD + "checks:\n" + one.repeat(most + 1))
                        .problems()))
                .containsExactly("PACK-046");
    }

    @Test
    void theNumberOfFindingsIsLimited() {
        String rows = "      - {item: R}\n".repeat((int) Limit.PROBLEMS.value() + 1);
        String plan = "annexes:\n  - title: A\n    unit: đồng\n    rows:\n" + rows;
        assertThat(check("kind: required, at: /annexes/*/rows/*/cells/a", plan)).hasSize((int) Limit.PROBLEMS.value());
    }
}
