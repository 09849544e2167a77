package io.github.vanthu.check.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.Finding;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.plan.Papers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureCheckTest {
    private static final String[] SOUND = {
        "TT|Nội dung|Kinh phí|Ghi chú",
        "I|Tuyên truyền|30.000.000|",
        "1|In tờ rơi|10.000.000|",
        "2|Hội nghị|20.000.000|",
        "II|Tập huấn|15.000.000|",
        "|TỔNG CỘNG|45.000.000|"
    };

    private static Papers plan(String funding) {
        return Papers.of("15/02/2019")
                .part(Element.ISSUER_NAME, "ỦY BAN NHÂN DÂN\nHUYỆN LỤC NGẠN")
                .part(Element.NUMBER, "Số: 15/KH-UBND")
                .part(Element.PLACE_DATE, "Lục Ngạn, ngày 15 tháng 02 năm 2019")
                .part(Element.SUBJECT, "Triển khai chương trình năm 2019")
                .part(
                        Element.BASE,
                        "Căn cứ Quyết định số 490/QĐ-TTg ngày 07/5/2018 của Thủ tướng Chính phủ về việc phê duyệt;")
                .body("UBND huyện ban hành kế hoạch như sau:")
                .heading(1, "I. MỤC ĐÍCH")
                .body("- Thực hiện Quyết định số 490/QĐ-TTg ngày 07/5/2018 của Thủ tướng Chính phủ.")
                .heading(1, "II. KINH PHÍ THỰC HIỆN")
                .body(funding)
                .annex("Phụ lục", "DỰ TOÁN KINH PHÍ NĂM 2019")
                .part(Element.UNIT_LINE, "Đơn vị tính: đồng");
    }

    private static List<Finding> find(Papers papers) {
        return FigureCheck.find("ke-hoach.docx", papers.paper(), "nd30-2020", Optional.empty());
    }

    @Test
    void findsNothingInADocumentWhoseFiguresAgree() {
        assertThat(find(plan("Tổng kinh phí: 45.000.000 đồng.").table(SOUND))).isEmpty();
    }

    @Test
    void findsAWrongSumAtItsCell() {
        String[] rows = SOUND.clone();
        rows[3] = "2|Hội nghị|21.000.000|";
        List<Finding> found = find(plan("Kinh phí theo Phụ lục.").table(rows));
        assertThat(found).extracting(one -> one.problem().code()).containsExactly("MONEY-001");
        assertThat(found.get(0).problem().place().words()).isEqualTo("Phụ lục, dòng I, cột Kinh phí");
        assertThat(found.get(0).quote()).isEqualTo("30.000.000");
        assertThat(found.get(0).place().paragraph()).isEqualTo(20);
        assertThat(found.get(0).problem().related())
                .extracting(place -> place.words())
                .contains("Phụ lục, dòng 2, cột Kinh phí");
    }

    @Test
    void findsAnAmountOfTheTextThatTheAnnexContradicts() {
        List<Finding> found = find(plan("Tổng kinh phí: 46.000.000 đồng.").table(SOUND));
        assertThat(found).extracting(one -> one.problem().code()).containsExactly("MONEY-030");
        assertThat(found.get(0).quote()).isEqualTo("46.000.000 đồng");
        assertThat(found.get(0).problem().place().words()).isEqualTo("Mục II, nội dung, đoạn 10");
    }

    @Test
    void holdsATableOfUnknownUnitOnlyAgainstItself() {
        Papers papers = Papers.of("15/02/2019")
                .part(Element.SUBJECT, "Triển khai chương trình năm 2019")
                .heading(1, "II. KINH PHÍ THỰC HIỆN")
                .body("Tổng kinh phí: 46.000.000 đồng.")
                .annex("Phụ lục", "DỰ TOÁN KINH PHÍ NĂM 2019");
        assertThat(find(papers.table("TT|Nội dung|Kinh phí", "1|Xe|20", "2|Sách|25", "|Tổng cộng|45")))
                .isEmpty();
    }

    @Test
    void holdsTablesOfTheTextAgainstThemselves() {
        List<Finding> found = find(plan("Kinh phí theo Phụ lục.")
                .table(SOUND)
                .part(Element.TABLE_NOTE, "Ghi chú."));
        assertThat(found).isEmpty();
        Papers papers = Papers.of("15/02/2019")
                .heading(1, "I. KINH PHÍ")
                .table("TT|Nội dung|Kinh phí (đồng)", "1|Xe|5.000.000", "2|Sách|1.000.000", "|Tổng cộng|7.000.000")
                .annex("Phụ lục", "DANH SÁCH")
                .table(SOUND);
        assertThat(find(papers))
                .extracting(one -> one.problem().place().words())
                .containsExactly("Bảng thứ 1 trong nội dung, dòng Tổng cộng, cột Kinh phí");
    }

    @Test
    void holdsADocumentWithoutADateAgainstNoDay() {
        Papers papers = Papers.of("")
                .part(Element.SUBJECT, "Triển khai chương trình năm 2019")
                .heading(1, "I. TỔ CHỨC THỰC HIỆN")
                .body("- Thời gian: quý I/2018.");
        assertThat(find(papers)).isEmpty();
    }

    @Test
    void takesLabelsThatBeginAnewForNoSkip() {
        Papers papers = Papers.of("15/02/2019")
                .heading(1, "I. TỔ CHỨC")
                .heading(2, "a) Một")
                .heading(2, "b) Hai")
                .heading(2, "a) Ba")
                .heading(2, "b) Bốn")
                .heading(1, "III. KHÁC");
        assertThat(find(papers)).extracting(one -> one.problem().code()).containsExactly("TASK-002");
    }
}
