package io.github.vanthu.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.content.Contents;
import io.github.vanthu.check.content.Line;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Signature;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperPlanTest {
    private static final FigureFormat FORMAT = new FigureFormat(
            Map.of(),
            List.of(LabelStyle.ROMAN_DOT, LabelStyle.ARABIC_DOT),
            List.of(LabelStyle.ROMAN, LabelStyle.ARABIC, LabelStyle.DECIMAL, LabelStyle.HYPHEN),
            NumberWordsStyle.USUAL);

    private static PaperPlan read(Papers papers) {
        return PaperPlan.of(papers.paper(), FORMAT);
    }

    private static Plan plan(Papers papers) {
        return read(papers).plan();
    }

    @Test
    void readsTheLetterhead() {
        Plan plan = plan(Papers.of("22/3/2019")
                .part(Element.ISSUER_NAME, "ỦY BAN NHÂN DÂN\nHUYỆN VŨ QUANG")
                .part(Element.NUMBER, "Số: 35/KH-UBND")
                .part(Element.PLACE_DATE, "Vũ Quang, ngày 22 tháng 3 năm 2019")
                .part(Element.SUBJECT, "Phát triển sản phẩm\nnăm 2019"));
        assertThat(plan.office().name()).isEqualTo("Ủy ban nhân dân huyện Vũ Quang");
        assertThat(plan.office().level()).isEqualTo(Office.Level.DISTRICT);
        assertThat(plan.office().place()).isEqualTo("Vũ Quang");
        assertThat(plan.number()).contains("35");
        assertThat(plan.symbol()).contains("KH-UBND");
        assertThat(plan.title()).containsExactly("Phát triển sản phẩm", "năm 2019");
        assertThat(plan.date().numeric()).isEqualTo("22/3/2019");
    }

    @Test
    void readsADepartmentUnderItsProvince() {
        Office office = plan(Papers.of("")
                        .part(Element.PARENT_NAME, "UBND TỈNH QUẢNG TRỊ")
                        .part(Element.ISSUER_NAME, "SỞ NÔNG NGHIỆP VÀ PTNT")
                        .part(Element.NUMBER, "Số:       /KH-SNN"))
                .office();
        assertThat(office.level()).isEqualTo(Office.Level.DEPARTMENT);
        assertThat(office.province()).isEqualTo("Quảng Trị");
        assertThat(office.symbol()).isEqualTo("SNN");
    }

    @Test
    void putsHeadingsBelowEachOtherWithTheirLabelsAndTexts() {
        Plan plan = plan(Papers.of("")
                .body("Lời mở đầu.")
                .heading(1, "I. MỤC ĐÍCH")
                .heading(2, "1. Mục đích")
                .body("Một đoạn.")
                .body("- Một gạch.")
                .body("+ Một cộng.")
                .part(Element.HEADING, 2, "2.", Line.of("2. Phòng Y tế:").bold().and(Line.of(" Chủ trì.")))
                .heading(1, "II. TỔ CHỨC")
                .body("Trên đây là Kế hoạch của huyện./."));
        assertThat(plan.opening()).contains(new Markdown("Lời mở đầu."));
        Heading first = plan.body().get(0);
        assertThat(first.label()).contains("I.");
        assertThat(first.title()).isEqualTo("MỤC ĐÍCH");
        assertThat(first.parts().get(0).text()).contains(new Markdown("Một đoạn.\n- Một gạch.\n+ Một cộng."));
        assertThat(first.parts().get(1).title()).isEqualTo("Phòng Y tế:");
        assertThat(first.parts().get(1).lead()).contains(new Markdown("Chủ trì."));
        assertThat(plan.closing()).contains(new Markdown("Trên đây là Kế hoạch của huyện"));
    }

    @Test
    void escapesWhatCommonMarkWouldTakeForMarks() {
        Plan plan = plan(Papers.of("").heading(1, "I. A").body("Mã *x* [1] a_b <c>"));
        assertThat(plan.body().get(0).text()).contains(new Markdown("Mã \\*x\\* \\[1\\] a\\_b \\<c\\>"));
        assertThat(PaperPlan.shown("Mã \\*x\\*")).isEqualTo("Mã *x*");
    }

    @Test
    void readsRecipientsAndSigners() {
        Plan plan = plan(Papers.of("")
                .part(Element.RECIPIENT_TITLE, "Nơi nhận:")
                .part(Element.RECIPIENT, "- UBND tỉnh (b/c);")
                .part(Element.RECIPIENT, "- Các xã;")
                .part(Element.RECIPIENT, "- Lưu: VT, NN.")
                .part(Element.SIGNATURE_TITLE, "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH")
                .part(Element.SIGNATURE_NAME, "Nguyễn Văn A"));
        assertThat(plan.recipients().get(0).items())
                .extracting(item -> item.name() + item.note().orElse(""))
                .containsExactly("UBND tỉnhb/c", "Các xã");
        assertThat(plan.recipients().get(0).archive()).contains("VT, NN");
        assertThat(plan.signatures())
                .containsExactly(new Signature(
                        Optional.of("ỦY BAN NHÂN DÂN"),
                        Optional.of("CHỦ TỊCH"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        "PHÓ CHỦ TỊCH",
                        Optional.of("Nguyễn Văn A")));
    }

    @Test
    void readsATableWithItsUnitRowsAndTotal() {
        PaperPlan read = read(Papers.of("")
                .annex("PHỤ LỤC II", "DỰ TOÁN KINH PHÍ")
                .part(Element.ANNEX_ATTACHED, "(Kèm theo Kế hoạch số 5/KH-UBND)")
                .part(Element.UNIT_LINE, "Đơn vị tính: triệu đồng")
                .table(
                        "TT|Nội dung|Kinh phí|Ghi chú",
                        "(1)|(2)|(3)|(4)",
                        "I|Tuyên truyền|1 234,5|Lồng ghép",
                        "1|In tờ rơi|1 234,5|",
                        "|Trong đó: in màu|…|",
                        "|TỔNG CỘNG|1.234,5|")
                .part(Element.TABLE_NOTE, "Ghi chú: tạm tính."));
        Annex annex = read.plan().annexes().get(0);
        assertThat(annex.unit()).contains(MoneyUnit.MILLION);
        assertThat(annex.attached()).contains("Kèm theo Kế hoạch số 5/KH-UBND");
        assertThat(annex.notes()).contains(new Markdown("Ghi chú: tạm tính."));
        AnnexRow row = annex.rows().get(0);
        assertThat(Objects.requireNonNull(row.cells().get("kinhPhi")).text()).isEqualTo("1.234,5");
        assertThat(row.rows().get(0).item()).contains("In tờ rơi");
        assertThat(annex.total().orElseThrow().title()).isEqualTo("TỔNG CỘNG");
        assertThat(read.tables()).extracting(PaperTable::name).containsExactly("Phụ lục II");
        PlanPlace cell = read.place("/annexes/0/rows/0/cells/kinhPhi/text", "").orElseThrow();
        assertThat(cell.text()).isEqualTo("1 234,5");
    }

    @Test
    void readsTablesOfTheBodyAfterTheAnnexes() {
        PaperPlan read = read(Papers.of("")
                .heading(1, "I. KINH PHÍ")
                .table("TT|Nội dung|Kinh phí (đồng)", "1|Xe|5.000.000", "|Cộng|5.000.000")
                .annex("Phụ lục", "DANH SÁCH")
                .table("TT|Họ và tên|Quê quán", "1|Nguyễn A|Huế"));
        assertThat(read.annexes()).isEqualTo(1);
        assertThat(read.tables()).extracting(PaperTable::name).containsExactly("Phụ lục", "Bảng thứ 1 trong nội dung");
        assertThat(read.tables().get(1).annex().label()).contains("");
    }

    @Test
    void takesAmountsWithoutAUnitForDongOnlyWhereTheyCanBeNothingElse() {
        String[] rows = {"TT|Nội dung|Kinh phí", "1|Xe|5.000.000", "2|Sách|200.000"};
        String[] small = {"TT|Nội dung|Kinh phí", "1|Xe|5.250", "2|Sách|20"};
        assertThat(read(Papers.of("").annex("Phụ lục I", "A").table(rows))
                        .tables()
                        .get(0)
                        .unitKnown())
                .isTrue();
        assertThat(read(Papers.of("").annex("Phụ lục I", "A").table(small))
                        .tables()
                        .get(0)
                        .unitKnown())
                .isFalse();
    }

    @Test
    void leavesTablesAloneWhoseHeadsNameNoColumns() {
        PaperPlan read = read(
                Papers.of("").annex("Phụ lục", "BIỂU").part(Element.TABLE, 0, "", Contents.grid("a|b|c", "1|2|3")));
        assertThat(read.plan().annexes().get(0).rows()).isEmpty();
    }

    @Test
    void tellsThatADocumentHasNoDate() {
        assertThat(read(Papers.of("")).dated()).isFalse();
        assertThat(read(Papers.of("/3/2019")).dated()).isTrue();
    }
}
