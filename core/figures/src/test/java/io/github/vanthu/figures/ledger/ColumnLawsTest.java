package io.github.vanthu.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Identity;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.MoneyUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnLawsTest {
    private static final String FORMULA = """
            tong | Tổng số | money | %s
            Ngân sách trung ương
              dtpt | ĐTPT | money | (4)
              kptx | KPTX | money | (5)
            nst | Ngân sách tỉnh | money | (6)
            """;

    private static Annex annex(String columns, String rows) {
        return Tables.annex(MoneyUnit.MILLION, columns, rows);
    }

    private static List<String> codes(Annex annex) {
        return Tables.identities(annex).stream().map(Identity::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "(3)=(4)+(5)+(6)",
        "(3) = (4) + … + (6)",
        "3=4+5+6",
        "3 = 4 +...+ 6",
        "(3)=(4+5)+(6)",
        "[3]=[4]+[5]+[6]",
        "(3)=(4)+(5)+…(6)"
    })
    void aFormulaOfTheColumnNumberRowBindsEachRow(String formula) {
        String columns = FORMULA.formatted(formula);
        assertThat(codes(annex(columns, "A | 6 | 1 | 2 | 3"))).containsExactly("MONEY-005");
        assertThat(Tables.findings(annex(columns, "A | 6 | 1 | 2 | 4")))
                .containsExactly(
                        "MONEY-005 /annexes/0/rows/0/cells/tong/text các cột ĐTPT, KPTX, Ngân sách tỉnh; 7 triệu đồng; 6 triệu đồng; thiếu 1 triệu đồng");
    }

    @Test
    void aFormulaMayTakeColumnsOff() {
        String columns = "a | Dự toán | money | (1)\nb | Đã chi | money | (2)\nc | Còn lại | money | (3)=(1)-(2)";
        assertThat(Tables.findings(annex(columns, "A | 10 | 4 | 6"))).isEmpty();
        assertThat(Tables.findings(annex(columns, "A | 10 | 4 | 7"))).hasSize(1);
    }

    @Test
    void sourcesAndYearsBothMakeTheTotalWithoutAFormula() {
        String columns = """
                Giai đoạn 2026 - 2030, chia theo nguồn vốn
                  tong | Tổng số | money
                  Ngân sách trung ương
                    dtpt | Vốn đầu tư phát triển | money
                    kptx | Kinh phí thường xuyên | money
                  nst | Ngân sách tỉnh | money
                Chia theo năm
                  y1 | Năm 2026 | money
                  y2 | Năm 2027 | money
                """;
        String rows = "A | 6 | 1 | 2 | 3 | 2 | 4\nB | 9 | 4 | | 5 | 4 | 5\n= Tổng | 15 | 5 | 2 | 8 | 6 | 9";
        assertThat(codes(annex(columns, rows))).filteredOn("MONEY-006"::equals).hasSize(6);
        assertThat(Tables.findings(annex(columns, rows))).isEmpty();
        assertThat(Tables.findings(annex(columns, rows.replace("| 4 | 5\n", "| 5 | 5\n"))))
                .anyMatch(found ->
                        found.startsWith("MONEY-006 /annexes/0/rows/1/cells/tong/text các cột Năm 2026, Năm 2027"))
                .anyMatch(found -> found.startsWith("MONEY-002 /annexes/0/total/cells/y1/text"));
    }

    @Test
    void aTotalMayStandLast() {
        String columns = "a | NSNN | money\nb | Đối ứng | money\nc | Tổng cộng | money";
        assertThat(codes(annex(columns, "A | 1 | 2 | 3\nB | 1 | 1 | 2"))).containsExactly("MONEY-006", "MONEY-006");
    }

    @Test
    void groupsWithTheirOwnTotalsAddUpColumnByColumn() {
        String columns = """
                Tổng cộng
                  t | Tổng số | money
                  t1 | NSTW | money
                  t2 | NST | money
                Năm 2026
                  a | Tổng số | money
                  a1 | NSTW | money
                  a2 | NST | money
                Năm 2027
                  b | Tổng số | money
                  b1 | NSTW | money
                  b2 | NST | money
                """;
        String row = "A | 10 | 6 | 4 | 3 | 2 | 1 | 7 | 4 | 3";
        assertThat(codes(annex(columns, row))).hasSize(6).containsOnly("MONEY-006");
        assertThat(Tables.findings(annex(
                        columns,
                        row + "\nB | 10 | 6 | 4 | 3 | 2 | 1 | 7 | 4 | 3\nC | 11 | 7 | 4 | 3 | 2 | 1 | 7 | 4 | 3")))
                .hasSize(2);
    }

    @Test
    void headsThatNoRowConfirmBindNothing() {
        String columns = "a | Tổng số | money\nb | NSTW | money\nc | NST | money";
        assertThat(codes(annex(columns, "A | 100 | 6 | 4\nB | 50 | 3 | 3"))).isEmpty();
    }

    @Test
    void columnsNamedAsPartsMustNotExceedTheColumnBefore() {
        String columns = "a | Kinh phí | money\nTrong đó\n  b | NSTW | money\n  c | NST | money";
        assertThat(Tables.findings(annex(columns, "A | 100 | 60 | 30\nB | 50 | 3 | 3")))
                .isEmpty();
        assertThat(Tables.findings(annex(columns, "A | 100 | 60 | 30\nB | 50 | 30 | 30\nC | 9 | 1 | 1")))
                .containsExactly(
                        "MONEY-012 /annexes/0/rows/1/cells/a/text các cột NSTW, NST; 60 triệu đồng; 50 triệu đồng; thiếu 10 triệu đồng");
    }

    @Test
    void quantityTimesPriceIsTheAmount() {
        String columns = "dvt | ĐVT | text\nsl | Số lượng | quantity\ngia | Đơn giá | price\ntien | Thành tiền | money";
        assertThat(codes(annex(columns, "A | lớp | 3 | 1,5 | 4,5"))).containsExactly("MONEY-007");
        assertThat(Tables.findings(annex(columns, "A | lớp | 3 | 1,5 | 4,5\nB | lớp | 2 | 1,5 | 3,1")))
                .containsExactly(
                        "MONEY-007 /annexes/0/rows/1/cells/tien/text 2 (Số lượng) × 1,5 (Đơn giá); 3 triệu đồng; 3,1 triệu đồng; thừa 0,1 triệu đồng");
    }

    @Test
    void aProductIsRoundedOnceToThePrintedDigit() {
        String columns =
                "sl | Số lượng | quantity | (1)\ngia | Đơn giá | price | (2)\ntien | Thành tiền | money | (3)=(1)x(2)";
        assertThat(Tables.findings(annex(columns, "A | 3 | 1.234,567 | 3.704"))).isEmpty();
        assertThat(Tables.findings(annex(columns, "A | 3 | 1.234,567 | 3.703"))).hasSize(1);
    }

    @Test
    void pricesDeclaredAsMoneyDoNotAddUp() {
        String columns = "sl | Số lượng | quantity\ngia | Đơn giá | money\ntien | Thành tiền | money";
        String rows = "A | | | 7\n  B | 2 | 2 | 4\n  C | 1 | 3 | 3\n= Tổng | | 9 | 7";
        assertThat(Tables.findings(annex(columns, rows))).isEmpty();
    }

    @Test
    void sharesFollowTheirFormulaOrTheTotal() {
        String formula =
                "a | Kế hoạch | money | (1)\nb | Đã giao | money | (2)\nc | Tỷ lệ (%) | percent | (3)=(2)/(1)%";
        assertThat(Tables.findings(annex(formula, "A | 3 | 1 | 33,3"))).isEmpty();
        assertThat(Tables.findings(annex(formula, "A | 3 | 1 | 33,4"))).hasSize(1);
        String total = "a | Kinh phí | money\nc | Tỷ lệ (%) | percent";
        String rows = "A | 1 | 25\nB | 1 | 25\nC | 2 | %s\n= Tổng | 4 | 100";
        assertThat(Tables.findings(annex(total, rows.formatted("50")))).isEmpty();
        assertThat(Tables.findings(annex(total, rows.formatted("51"))))
                .containsExactly(
                        "MONEY-008 /annexes/0/rows/2/cells/c/text 2 (Kinh phí) : 4 (Kinh phí); 50%; 51%; thừa 1%");
    }

    @Test
    void quantitiesOfOneUnitAddUp() {
        String columns = "dvt | ĐVT | text\nsl | Số lượng | quantity";
        assertThat(Tables.findings(annex(columns, "A | lớp | 3\n  B | lớp | 1\n  C | lớp | 2")))
                .isEmpty();
        assertThat(Tables.findings(annex(columns, "A | lớp | 4\n  B | lớp | 1\n  C | lớp | 2")))
                .containsExactly("MONEY-011 /annexes/0/rows/0/cells/sl/text các dòng 1, 2; 3; 4; thừa 1");
        assertThat(codes(annex(columns, "A | lớp | 1\n  B | người | 90\n  C | ngày | 5")))
                .isEmpty();
    }
}
