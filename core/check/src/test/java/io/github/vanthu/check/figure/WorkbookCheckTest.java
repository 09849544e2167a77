package io.github.vanthu.check.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.plan.Papers;
import io.github.vanthu.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkbookCheckTest {
    private static final String SHEET = """
            Đơn vị tính: đồng
            TT;Nội dung;Kinh phí
            I;Tuyên truyền;30.000.000
            1;In tờ rơi;10.000.000
            2;Hội nghị;20.000.000
            II;Tập huấn;15.000.000
            ;TỔNG CỘNG;45.000.000
            """;

    private static Papers plan(String unit) {
        return Papers.of("15/02/2019")
                .part(Element.SUBJECT, "Triển khai chương trình năm 2019")
                .heading(1, "I. KINH PHÍ")
                .annex("Phụ lục", "DỰ TOÁN KINH PHÍ")
                .part(Element.UNIT_LINE, "Đơn vị tính: " + unit);
    }

    private static Papers sound() {
        return plan("đồng")
                .table(
                        "TT|Nội dung|Kinh phí",
                        "I|Tuyên truyền|30.000.000",
                        "1|In tờ rơi|10.000.000",
                        "2|Hội nghị|20.000.000",
                        "II|Tập huấn|15.000.000",
                        "|TỔNG CỘNG|45.000.000");
    }

    private static List<Finding> find(Papers papers, String csv) {
        CheckOptions.Workbook workbook = new CheckOptions.Workbook("budget.csv", csv.getBytes(StandardCharsets.UTF_8));
        return FigureCheck.find("ke-hoach.docx", papers.paper(), "nd30-2020", Optional.of(workbook));
    }

    private static List<String> codes(List<Finding> found) {
        return found.stream().map(one -> one.problem().code()).toList();
    }

    @Test
    void findsNothingWhereBothSayTheSame() {
        assertThat(find(sound(), SHEET)).isEmpty();
    }

    @Test
    void findsNothingWhereOnlyTheUnitDiffers() {
        Papers papers = plan("triệu đồng")
                .table(
                        "TT|Nội dung|Kinh phí",
                        "I|Tuyên truyền|30",
                        "1|In tờ rơi|10",
                        "2|Hội nghị|20",
                        "II|Tập huấn|15",
                        "|TỔNG CỘNG|45");
        assertThat(find(papers, SHEET)).isEmpty();
    }

    @Test
    void findsADifferingAmountAtItsCellWithTheCellOfTheWorkbook() {
        List<Finding> found = find(sound(), SHEET.replace("II;Tập huấn;15.000.000", "II;Tập huấn;16.000.000"));
        assertThat(codes(found)).containsExactly("FIGURE-001");
        assertThat(found.get(0).problem().place().words()).isEqualTo("Phụ lục, dòng II, cột Kinh phí");
        assertThat(found.get(0).problem().arguments())
                .containsExactly(
                        "sheet budget, ô C6",
                        "15.000.000 đồng",
                        "16.000.000 đồng",
                        "văn bản ít hơn 1.000.000 đồng",
                        "the document 1.000.000 đồng less");
        assertThat(found.get(0).problem().related()).extracting(Place::cell).containsExactly("C6");
        assertThat(found.get(0).quote()).isEqualTo("15.000.000");
    }

    @Test
    void findsRowsThatOnlyOneOfThemHas() {
        List<Finding> found =
                find(sound(), SHEET.replace("2;Hội nghị;20.000.000", "2;Hội nghị;20.000.000\n3;Xe;1.000.000"));
        assertThat(codes(found)).containsExactly("FIGURE-002");
        assertThat(found.get(0).problem().arguments()).containsExactly("sheet budget, ô B6", "dòng 3 “Xe”");
        assertThat(codes(find(sound(), SHEET.replace("1;In tờ rơi;10.000.000\n", ""))))
                .containsExactly("FIGURE-003");
    }

    @Test
    void findsARowWhoseWordsWereChangedByItsLabel() {
        assertThat(find(sound(), SHEET.replace("Hội nghị", "Hội nghị triển khai")))
                .isEmpty();
    }

    @Test
    void tellsThatNoSheetGoesWithATable() {
        String other = "TT;Nội dung;Kinh phí\n1;Mua sách;5.000\n2;Mua bàn;6.000\n;Cộng;11.000\n";
        assertThat(codes(find(sound(), other))).containsExactly("FIGURE-004");
    }

    @Test
    void tellsThatWorkbookOrDocumentHasNoTable() {
        assertThat(codes(find(sound(), "một;hai\nba;bốn\n"))).containsExactly("FIGURE-005");
        assertThat(codes(find(Papers.of("").heading(1, "I. KINH PHÍ"), SHEET))).containsExactly("FIGURE-006");
    }

    @Test
    void tellsWhyAWorkbookCannotBeRead() {
        CheckOptions.Workbook old =
                new CheckOptions.Workbook("budget.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2});
        List<Finding> found = FigureCheck.find("a.docx", sound().paper(), "nd30-2020", Optional.of(old));
        assertThat(codes(found)).containsExactly("SHEET-001");
    }
}
