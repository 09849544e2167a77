package io.github.vanthu.figures.reference;

import static io.github.vanthu.figures.reference.Tables.annex;
import static io.github.vanthu.figures.reference.Tables.column;
import static io.github.vanthu.figures.reference.Tables.completed;
import static io.github.vanthu.figures.reference.Tables.computed;
import static io.github.vanthu.figures.reference.Tables.opening;
import static io.github.vanthu.figures.reference.Tables.plan;
import static io.github.vanthu.figures.reference.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.AnnexRow.Role;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Plan;
import io.github.vanthu.regulation.Limit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComputedAmountsTest {
    private static final List<Column> ONE = List.of(column("item noiDung: Nội dung"), column("soTien: Số tiền"));

    private static Annex first(Plan plan) {
        return completed(plan).plan().annexes().get(0);
    }

    private static String cell(AnnexRow row, String column) {
        return Optional.ofNullable(row.cells().get(column)).map(CellValue::text).orElse("");
    }

    private static String total(Annex annex, String column) {
        return Optional.ofNullable(annex.total().orElseThrow().cells().get(column))
                .map(CellValue::text)
                .orElse("");
    }

    @Test
    void sumsRowsWithPartsSubtotalsAndTheTotal() {
        Annex filled = first(plan(
                "",
                computed(
                        MoneyUnit.THOUSAND,
                        ONE,
                        Tables.total(""),
                        row(
                                "a",
                                "",
                                row("", "soTien=1.000"),
                                row("", "", row("", "soTien=200"), row("", "soTien=30,5"))),
                        row("b", "soTien=-"),
                        row("cong", Role.SUBTOTAL, ""),
                        row("c", "soTien=4", row("", Role.OF_WHICH, "soTien=3")),
                        row("cong2", Role.SUBTOTAL, ""))));
        List<AnnexRow> rows = filled.rows();
        assertThat(rows).extracting(row -> cell(row, "soTien")).containsExactly("1.230,5", "-", "1.230,5", "4", "4");
        assertThat(cell(rows.get(0).rows().get(1), "soTien")).isEqualTo("230,5");
        assertThat(total(filled, "soTien")).isEqualTo("1.234,5");
    }

    @Test
    void leavesGivenAmountsBlanksToFillAndRowsWithoutAddends() {
        Annex filled = first(plan(
                "",
                computed(
                        MoneyUnit.DONG,
                        ONE,
                        Tables.total("soTien=9"),
                        row("a", "soTien=…", row("", "soTien=1")),
                        row("b", "", row("", "")),
                        row("c", "soTien=7", row("", "soTien=1")))));
        assertThat(filled.rows()).extracting(row -> cell(row, "soTien")).containsExactly("…", "", "7");
        assertThat(total(filled, "soTien")).isEqualTo("9");
    }

    @Test
    void fillsNothingInAnAnnexThatIsNotComputed() {
        Plan plan = plan("{{tong(phuLuc1)}}", annex(MoneyUnit.DONG, ONE, Tables.total(""), row("a", "soTien=5")));
        assertThat(first(plan)).isSameAs(plan.annexes().get(0));
        assertThat(completed(plan).plan().opening().orElseThrow().source()).isEqualTo("5 đồng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(6)=(4)x(5); 15.000",
                "6 = 4 × 5; 15.000",
                "(6) = (4)*(5); 15.000",
                "(6)=(7)+(8); 7.000",
                "(6)=(7)+…+(9); 107.000",
                "(6) = (7) + ... + (9); 107.000",
                "(6)=(9)-(8); 97.000",
                "(6)=(4)x(5)+(7); 19.000",
                "(6)=4x5-7; 11.000",
                "(6)=(5)x(7); ''",
                "(6)=(4); ''",
                "(6)=(44)+(7); ''",
                "(6)=(7)+; ''",
                "(6)=(7)/(8); ''",
                "(6)=(6)+(7); ''",
                "(6); ''",
            })
    void computesAColumnByItsFormula(String formula, String expected) {
        List<Column> columns = List.of(
                column("item noiDung: Nội dung @ (2)"),
                column("quantity soLuong: Số lượng @ (4)"),
                column("price donGia: Đơn giá @ (5)"),
                column("thanhTien: Thành tiền @ " + formula),
                column("nstw: NSTW @ (7)"),
                column("nst: NST @ (8)"),
                column("khac: Khác @ (9)"));
        Annex filled = first(plan(
                "",
                computed(
                        MoneyUnit.DONG,
                        columns,
                        Optional.empty(),
                        row("a", "soLuong=3; donGia=5.000; nstw=4.000; nst=3.000; khac=100.000"))));
        assertThat(cell(filled.rows().get(0), "thanhTien")).isEqualTo(expected);
    }

    @Test
    void multipliesQuantityAndPriceWithoutAFormulaAndRoundsToWholeDong() {
        List<Column> columns = List.of(
                column("quantity soLuong: Số lượng"), column("price donGia: Đơn giá"), column("thanhTien: Thành tiền"));
        var report = completed(plan(
                "",
                computed(
                        MoneyUnit.DONG,
                        columns,
                        Tables.total(""),
                        row("a", "soLuong=1,5; donGia=3.333"),
                        row("b", "soLuong=2; donGia=10.000"),
                        row("c", "soLuong=2"))));
        Annex filled = report.plan().annexes().get(0);
        assertThat(filled.rows()).extracting(row -> cell(row, "thanhTien")).containsExactly("5.000", "20.000", "");
        assertThat(total(filled, "thanhTien")).isEqualTo("25.000");
        assertThat(report.discrepancies()).singleElement().satisfies(rounded -> {
            assertThat(rounded.code()).isEqualTo("REF-028");
            assertThat(rounded.arguments()).containsExactly("5.000", "0,5", "lớn hơn", "more");
            assertThat(rounded.spots()).containsExactly(Spot.of("/annexes/0/rows/0/cells/thanhTien/text"));
        });
    }

    @Test
    void printsAsManyDecimalsAsTheUnitNeeds() {
        Annex filled = first(plan(
                "",
                computed(
                        MoneyUnit.BILLION,
                        ONE,
                        Tables.total(""),
                        row("", "soTien=977,45"),
                        row("", "soTien=0,000000001"))));
        assertThat(total(filled, "soTien")).isEqualTo("977,450000001");
    }

    @Test
    void fillsNoCellThatAMergedOneCovers() {
        AnnexRow merged = new AnnexRow(
                Optional.empty(),
                Optional.empty(),
                Optional.of("Nhóm"),
                Map.of("soTien", new CellValue("50", Optional.of("group"))),
                Optional.empty(),
                Optional.empty(),
                List.of(row("x", "", row("y", "soTien=5"))));
        Annex filled = first(plan("", computed(MoneyUnit.DONG, ONE, Tables.total(""), merged)));
        assertThat(filled.rows().get(0).rows().get(0).cells()).isEmpty();
        assertThat(total(filled, "soTien")).isEqualTo("50");
    }

    @Test
    void addsCellsThatNameOtherAnnexes() {
        Annex summary = computed(
                MoneyUnit.MILLION,
                ONE,
                Tables.total(""),
                row("", "soTien={{tong(phuLuc2)}}"),
                row("", "soTien={{tong(phuLuc3, dong: x) | so(0)}}"));
        Annex second = computed(MoneyUnit.THOUSAND, ONE, Tables.total(""), row("", "soTien=1.500"));
        Annex third = annex(MoneyUnit.DONG, ONE, Optional.empty(), row("x", "soTien=2.400.000"));
        var report = completed(plan("{{tong(phuLuc1)}}", summary, second, third));
        Annex filled = report.plan().annexes().get(0);
        assertThat(filled.rows()).extracting(row -> cell(row, "soTien")).containsExactly("1,5", "2");
        assertThat(total(filled, "soTien")).isEqualTo("3,5");
        assertThat(report.plan().opening().orElseThrow().source()).isEqualTo("3.500.000 đồng");
        assertThat(report.discrepancies()).extracting(Discrepancy::code).containsExactly("REF-020");
    }

    @Test
    void namesTheCellsOfACircleOnce() {
        Annex one = computed(MoneyUnit.DONG, ONE, Tables.total(""), row("a", "soTien={{tong(phuLuc2)}}"));
        Annex two = computed(MoneyUnit.DONG, ONE, Tables.total(""), row("b", "soTien={{tong(phuLuc1)}}"));
        List<Discrepancy> found =
                completed(plan("{{tong(phuLuc1)}} {{tong(phuLuc2)}}", one, two)).discrepancies();
        assertThat(found).singleElement().satisfies(circle -> {
            assertThat(circle.code()).isEqualTo("REF-018");
            assertThat(circle.arguments().get(0))
                    .contains("phuLuc1, dòng tổng, cột Số tiền", "phuLuc2, dòng I, cột Số tiền", " → ");
            assertThat(circle.spots().get(0).excerpt()).isEqualTo("{{tong(phuLuc1)}}");
        });
    }

    @Test
    void namesACircleOfFormulas() {
        List<Column> columns = List.of(column("a: A @ (1)=(2)+(3)"), column("b: B @ (2)=(1)"), column("c: C @ (3)"));
        List<Discrepancy> found = completed(
                        plan("", computed(MoneyUnit.DONG, columns, Optional.empty(), row("x", "c=5"))))
                .discrepancies();
        assertThat(found).extracting(Discrepancy::code).containsExactly("REF-018");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "REF-022; khoảng {{tong(phuLuc2)}}",
                "REF-022; {{tong(phuLuc2)}} đồng",
                "REF-022; {{tong(phuLuc2) | trieu}}",
                "REF-022; \\{{tong(phuLuc2)}}",
                "REF-025; {{tong(phuLuc2) | so(trieu)}}",
                "REF-033; {{dem(phuLuc2)}}",
                "REF-011; {{tong(phuLuc2)",
            })
    void refusesWhatIsNoFigureInACellOfFigures(String code, String text) {
        Annex one = computed(MoneyUnit.DONG, ONE, Tables.total(""), row("a", "soTien=" + text));
        Annex two = annex(MoneyUnit.DONG, ONE, Tables.total("soTien=8"));
        List<Discrepancy> found = completed(plan("{{tong(phuLuc1)}}", one, two)).discrepancies();
        assertThat(found).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.spots().get(0)).isEqualTo(new Spot("/annexes/0/rows/0/cells/soTien/text", text));
        });
    }

    @Test
    void printsReferencesInCellsOfTextWithTheirUnit() {
        List<Column> columns = List.of(column("soTien: Số tiền"), column("text ghiChu: Ghi chú"));
        Annex one = annex(
                MoneyUnit.MILLION,
                columns,
                Optional.empty(),
                row("a", "soTien=1; ghiChu=Gồm {{tong(phuLuc1) | trieu}}"));
        assertThat(cell(first(plan("", one)).rows().get(0), "ghiChu")).isEqualTo("Gồm 1 triệu đồng");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void limitsTheCellsThatWaitForEachOther(int beyond) {
        int length = (int) Limit.REFERENCE_CHAIN.value() + beyond;
        AnnexRow[] rows = IntStream.rangeClosed(1, length)
                .mapToObj(i -> row("r" + i, "soTien={{tong(phuLuc1, dong: r" + (i + 1) + ")}}"))
                .toArray(AnnexRow[]::new);
        Annex chained = annex(MoneyUnit.DONG, ONE, Optional.empty(), rows);
        AnnexRow[] closed = java.util.Arrays.copyOf(rows, length + 1);
        closed[length] = row("r" + (length + 1), "soTien=5");
        Annex whole = annex(MoneyUnit.DONG, ONE, Optional.empty(), closed);
        assertThat(completed(plan("", chained)).discrepancies()).isNotEmpty();
        assertThat(completed(plan("", whole)).discrepancies())
                .hasSize(beyond)
                .allMatch(fault -> fault.code().equals("REF-019"));
    }

    @Test
    void tellsAFaultInACellOnceHoweverManyFiguresNeedIt() {
        Annex one = computed(MoneyUnit.DONG, ONE, Tables.total(""), row("a", "soTien={{tong(phuLuc7)}}"));
        assertThat(completed(plan("{{tong(phuLuc1)}} {{tong(phuLuc1)}}", one)).discrepancies())
                .extracting(Discrepancy::code)
                .containsExactly("REF-002");
        assertThat(opening("{{tong(phuLuc1)}}", one)).isEqualTo("{{tong(phuLuc1)}}");
    }
}
