package io.github.vanthu.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundingSourcesTest {
    @ParameterizedTest
    @CsvSource({
        "Ngân sách Trung ương, NSTW",
        "NS trung ương, NSTW",
        "NSTW, NSTW",
        "NSTƯ, NSTW",
        "Vốn NS TW hỗ trợ, NSTW",
        "ngân sách địa phương, NSĐP",
        "NSĐP, NSĐP",
        "Ngân sách tỉnh, NST",
        "NS cấp tỉnh, NST",
        "NST, NST",
        "Ngân sách thành phố, NST",
        "Ngân sách huyện, NSH",
        "Ngân sách xã, NSX",
        "Ngân sách xã (đồng), NSX",
        "Ngân sách nhà nước, NSNN",
        "NSNN hỗ trợ, NSNN",
        "Vốn đầu tư phát triển, ĐTPT",
        "Kinh phí thường xuyên, KPTX",
        "Vốn sự nghiệp, VSN",
        "Vốn tín dụng chính sách, TD",
        "Vốn lồng ghép, LG",
        "Huy động khác, HĐ",
        "'Doanh nghiệp, HTX', DN",
        "HTX, HTX",
        "Dân góp, DG",
        "Nhân dân đóng góp, DG",
        "Chủ thể đối ứng, ĐƯ",
        "Chủ thể sản xuất, ĐƯ",
        "Vốn đối ứng của chủ thể, ĐƯ"
    })
    void aNameHasItsShortName(String name, String shortName) {
        assertThat(FundingSources.of(name)).contains(shortName);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tổng số", "Năm 2026", "Số tiền (đồng)", "Kinh phí", "Nội dung", "Thời gian", "Ghi chú", ""})
    void otherHeadsNameNoSource(String title) {
        assertThat(FundingSources.of(title)).isEmpty();
    }

    @Test
    void toneMarksMayStandInTheOldPlace() {
        assertThat(FundingSources.of("Ngân sách thị xã")).contains("NSH");
        assertThat(FundingSources.of("Vốn lồng ghép hoá chất")).contains("LG");
    }

    @Test
    void theNatureOfCapitalKeepsTheLevelAboveIt() {
        var columns = Tables.ledger(Tables.annex(
                        MoneyUnit.DONG,
                        "Ngân sách trung ương\n  a | Vốn đầu tư phát triển | money\nb | Vốn đầu tư | money",
                        "A | 1 | 2"))
                .tables()
                .get(0)
                .columns();
        assertThat(columns.get(0).source()).contains("NSTW");
        assertThat(columns.get(1).source()).contains("ĐTPT");
    }
}
