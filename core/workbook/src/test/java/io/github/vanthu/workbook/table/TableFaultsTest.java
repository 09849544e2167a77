package io.github.vanthu.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Total;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.regulation.ProblemCatalogue;
import io.github.vanthu.workbook.WorkbookReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a clerk is told of tables that are not as they should be, and what is made of them. */
final class TableFaultsTest {
    private static final String HEAD = "|ĐVT: đồng\nTT|Nội dung|Kinh phí|Ghi chú\n";

    @Test
    void tellsThatThereIsNoTable() {
        assertThat(told(Tables.read("Kính gửi|Sở Tài chính")))
                .containsExactly(
                        "A1 Không tìm thấy bảng kinh phí: không có dòng đầu bảng nào ghi TT hoặc Nội dung cùng với các cột khác ('PL1').");
    }

    @Test
    void tellsThatTheTableHasNoRows() {
        assertThat(told(Tables.read(HEAD))).contains("A2 Dưới đầu bảng không có dòng nào.");
    }

    @Test
    void refusesWordsInAmounts() {
        WorkbookReading reading = Tables.read(HEAD + "1|Tuyên truyền|chưa có|\n2|Tập huấn|5|");
        assertThat(reading.annex()).isEmpty();
    }

    @Test
    void tellsTheCellAndTheRowOfWordsAmongAmounts() {
        assertThat(told(Tables.read(HEAD + "1|Tuyên truyền|khoảng 5 triệu|\n2|Tập huấn|100.000|")))
                .contains("C3 (dòng 1) \"khoảng 5 triệu\" không phải là số tiền (cột \"Kinh phí\").");
    }

    @Test
    void readsThousandsByCommasUnderDongAndAsksUnderOtherUnits() {
        assertThat(text(Tables.read(HEAD + "1|Tuyên truyền|'1,000|\n2|Tập huấn|5|"), 0))
                .isEqualTo("1.000");
        WorkbookReading other =
                Tables.read(HEAD.replace("đồng", "triệu đồng") + "1|Tuyên truyền|'1,234|\n2|Tập huấn|5|");
        assertThat(told(other)).anyMatch(line -> line.startsWith("C3 (dòng 1) Không rõ \"1,234\" là số nào"));
    }

    @Test
    void readsSpacesAndUnitsInAmounts() {
        WorkbookReading reading =
                Tables.read(HEAD + "1|A|'1 000 000|\n2|B|'2\u00a0000\u202f000 đ|\n3|C|'(500)|\n4|D|'1000000|");
        assertThat(List.of(text(reading, 0), text(reading, 1), text(reading, 2), text(reading, 3)))
                .containsExactly("1.000.000", "2.000.000", "-500", "1.000.000");
    }

    @Test
    void tellsOfTwoUnits() {
        String sheet = "|ĐVT: triệu đồng\nTT|Nội dung|Kinh phí (đồng)\n1|A|5";
        assertThat(told(Tables.read(sheet)))
                .contains("C2 Cột \"Kinh phí (đồng)\" có đơn vị tính khác với triệu đồng của bảng.");
    }

    @Test
    void tellsOfAnotherUnitThanThePlans() {
        WorkbookReading reading =
                Tables.read(HEAD + "1|A|5|", Tables.annex(Optional.of(MoneyUnit.MILLION), List.of()), Map.of());
        assertThat(told(reading)).contains("B1 Bảng tính ghi đơn vị tính đồng nhưng kế hoạch khai triệu đồng.");
    }

    @Test
    void tellsOfCellsBesideTheTable() {
        assertThat(told(Tables.read(HEAD + "1|A|5||nháp\n2|B|6||")))
                .anyMatch(line -> line.startsWith("E3 Ô ghi \"nháp\" nằm ngoài bảng"));
    }

    @Test
    void tellsOfColumnsWithoutHead() {
        assertThat(told(Tables.read("ĐVT: đồng\nTT|Nội dung||Kinh phí\n1|A|x|5")))
                .anyMatch(line -> line.startsWith("C3 Cột này có nội dung (\"x\")"));
    }

    @Test
    void acceptsFourRowsOfHeadAndRefusesFive() {
        String four = "ĐVT: đồng\nTT|Nội dung|Kinh phí\n||Vốn\n||Tỉnh\n||ĐTPT\n1|Việc|5";
        assertThat(Tables.read(four).annex()).isPresent();
        String five = four.replace("\n1|Việc", "\n||Khác\n1|Việc");
        assertThat(told(Tables.read(five))).contains("A2 Đầu bảng cao hơn 4 dòng.");
    }

    @Test
    void acceptsNineLevelsAndRefusesTen() {
        assertThat(Tables.read(HEAD + levels((int) Limit.LEVELS.value())).annex())
                .isPresent();
        assertThat(told(Tables.read(HEAD + levels((int) Limit.LEVELS.value() + 1))))
                .contains("B3 Các dòng có nhiều hơn 9 cấp.");
    }

    private static String levels(int count) {
        StringBuilder rows = new StringBuilder();
        for (int level = 0; level < count; level++) {
            rows.append('|').append(">".repeat(level)).append("Dòng|5|\n");
        }
        return rows.toString();
    }

    @Test
    void takesColumnsOfALayoutWithTheSameHeads() {
        WorkbookReading reading = Tables.read(
                HEAD + "1|A|5|x", Tables.annex(Optional.empty(), List.of()), Map.of("default", layout("Kinh phí")));
        assertThat(reading.annex().orElseThrow().columns()).isEmpty();
        assertThat(reading.annex().orElseThrow().rows().get(0).cells()).containsOnlyKeys("tien", "them");
    }

    @Test
    void keepsItsOwnColumnsWhereTheLayoutHasAnotherUnit() {
        WorkbookReading reading = Tables.read(
                HEAD.replace("đồng", "triệu đồng") + "1|A|5|x",
                Tables.annex(Optional.empty(), List.of()),
                Map.of("default", layout("Kinh phí (đồng)")));
        assertThat(reading.annex().orElseThrow().columns()).hasSize(4);
    }

    private static AnnexLayout layout(String money) {
        return new AnnexLayout(
                List.of(
                        column("tt", "TT", Column.Kind.LABEL),
                        column("viec", "NỘI DUNG", Column.Kind.ITEM),
                        column("tien", money, Column.Kind.MONEY),
                        column("them", "Ghi chú", Column.Kind.TEXT)),
                List.of(LabelStyle.ARABIC),
                Total.Position.LAST);
    }

    private static Column column(String id, String title, Column.Kind kind) {
        return new Column(Optional.of(id), title, kind, Optional.of(BigDecimal.TEN), Optional.empty(), List.of());
    }

    @Test
    void tellsWhichColumnsThePlanAsksFor() {
        WorkbookReading reading = Tables.read(
                HEAD + "1|A|5|x",
                Tables.annex(Optional.empty(), List.of(column("a", "Nội dung", Column.Kind.ITEM))),
                Map.of());
        assertThat(told(reading))
                .contains(
                        "A2 Các cột của bảng tính (TT; Nội dung; Kinh phí; Ghi chú) khác với các cột mà kế hoạch yêu cầu (Nội dung).");
    }

    @Test
    void readsLabelsWhateverTheCaseAndPlaceOfTones() {
        String sheet = "ĐVT: ĐỒNG\nstt|NỘI  DUNG\\ncông việc|Hoà giải|KINH  PHÍ\n1|A|x|5";
        assertThat(Tables.read(sheet).annex().orElseThrow().columns())
                .extracting(Column::title)
                .containsExactly("stt", "NỘI DUNG công việc", "Hoà giải", "KINH PHÍ");
    }

    @Test
    void doesNotTakeItemsForTotals() {
        List<AnnexRow> rows = Tables.read(HEAD + "1|Tổng kết chương trình|5|\n2|Công tác phí|6|\n|Tổng|11|")
                .annex()
                .orElseThrow()
                .rows();
        assertThat(rows)
                .extracting(row -> row.item().orElseThrow())
                .containsExactly("Tổng kết chương trình", "Công tác phí");
    }

    @Test
    void readsTenThousandRowsInLinearTime() {
        time(1_000);
        long small = time(2_000);
        long large = time(16_000);
        assertThat(large)
                .as("8 times the rows took %d ns against %d ns", large, small)
                .isLessThan(40 * small);
    }

    private static long time(int count) {
        String sheet = rows(count);
        long from = System.nanoTime();
        assertThat(Tables.read(sheet).annex()).isPresent();
        return System.nanoTime() - from;
    }

    private static String rows(int count) {
        StringBuilder sheet = new StringBuilder(HEAD);
        for (int row = 0; row < count; row++) {
            sheet.append(row % 10 == 0 ? row / 10 + 1 + "|Nhóm|9|\n" : row / 10 + 1 + "." + row % 10 + "|Việc|1|\n");
        }
        return sheet.toString();
    }

    private static String text(WorkbookReading reading, int row) {
        return Objects.requireNonNull(
                        reading.annex().orElseThrow().rows().get(row).cells().get("kinhPhi"))
                .text();
    }

    private static List<String> told(WorkbookReading reading) {
        return reading.problems().stream().map(TableFaultsTest::told).toList();
    }

    private static String told(Problem problem) {
        String words =
                problem.place().words().isEmpty() ? "" : " (" + problem.place().words() + ")";
        return problem.place().cell() + words + " " + ProblemCatalogue.load().message(problem, Language.VI);
    }
}
