package io.github.vanthu.figures.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.Severity;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationCheckTest {
    private static final String TTG = "Quyết định số 490/QĐ-TTg ngày 07/5/2018 của Thủ tướng Chính phủ";

    private static List<Discrepancy> find(CitingPlan plan) {
        return CitationCheck.find(plan.plan());
    }

    private static List<String> codes(CitingPlan plan) {
        return find(plan).stream().map(Discrepancy::code).toList();
    }

    private static CitingPlan ocop() {
        return CitingPlan.of("19/11/2020")
                .basis("Quyết định", "490/QĐ-TTg", "07/5/2018", "Thủ tướng Chính phủ", "Phê duyệt Chương trình");
    }

    @Test
    void tellsBothDatesOfOneDocumentWithAllPlaces() {
        Discrepancy found = find(ocop().text("Theo " + TTG.replace("2018", "2019") + " và " + TTG + "."))
                .get(0);
        assertThat(found.code()).isEqualTo("BASIS-001");
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.arguments()).containsExactly("490/QĐ-TTg", "07/5/2018", "07/5/2019");
        assertThat(found.spots())
                .containsExactly(
                        Spot.of("/bases/0/date"),
                        new Spot("/body/0/text", TTG.replace("2018", "2019")),
                        new Spot("/body/0/text", TTG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 490/QĐ-TTg ngày 07 tháng 6 năm 2018 của Thủ tướng Chính phủ",
                "Quyết định 490/QĐ-TTg ngày 07/5/2019",
                "quyết định số: 0490/QÐ-TTg, ngày 8/5/2018",
                "Quyết định số 490/ QĐ - TTg ngày 07-5-2019 của TTg",
                "**Quyết định số 490/QĐ-TTg** ngày 07.5.2019 của Thủ tướng",
                "Quyết định số 490/qđ-ttg ngày 07/5/2018, Quyết định số 490/QĐ-TTg ban hành ngày 09/5/2018",
                "Quyết định số 490/QĐ-TTg[^1] ngày 07/5/2019 của Thủ tướng Chính phủ",
                "các văn bản: số 490/QĐ-TTg ngày 17/5/2018",
                "Quyết định số 490/QĐ-TTg ngày …/6/2018 của Thủ tướng Chính phủ"
            })
    void findsAnotherDateHoweverItIsWritten(String words) {
        assertThat(codes(ocop().text("Thực hiện theo " + words + " về việc phê duyệt.")))
                .containsExactly("BASIS-001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 490/QĐ-TTg ngày 7/5/2018 của Thủ tướng",
                "Quyết định 490/QĐ-TTg ngày 07 tháng 5 năm 2018 của TTg",
                "Quyết định số 490/QĐ-TTg ngày  /5/2018 của Thủ tướng Chính phủ",
                "Quyết định số 490/QĐ-TTg và Quyết định số 1048/QĐ-TTg ngày 21/8/2019 của Thủ tướng Chính phủ",
                "Quyết định số 490/QĐ-UBND ngày 03/6/2019 của UBND tỉnh Hải Dương",
                "Quyết định số 491/QĐ-TTg ngày 08/5/2018 của Thủ tướng Chính phủ",
                "Quyết định số 1490/QĐ-TTg ngày 07/5/2019",
                "Công văn số 15/STC-NS ngày 03/6/2019 của Sở Tài chính",
                "Luật số 83/2015/QH13 ngày 25/6/2015 của Quốc hội",
                "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
                "Nghị quyết số 30/2017/NQ-HĐND ngày 13/7/2017 của HĐND tỉnh",
                "Thông tư 43/2017/TT-BTC ngày 12/5/2017 của Bộ trưởng Bộ Tài chính",
                "Kết luận số 126-KL/TW ngày 14/02/2019 của Bộ Chính trị",
                "Kế hoạch 1762/KH-UBND ngày 04/6/2019 của UBND tỉnh Hải Dương",
                "Nghị định số 30/2020/NĐ-CP của Chính phủ",
                "trước ngày 15/7/2020, 90 học viên/lớp, 01/HTX, hỗ trợ 2/3 kinh phí"
            })
    void keepsSilentAboutWhatAgrees(String words) {
        assertThat(codes(ocop().text("Thực hiện theo " + words + " và các văn bản liên quan.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UBND huyện Lục Ngạn, UBND tỉnh Bắc Giang",
        "UBND tỉnh Bắc Giang, UBND tỉnh Hải Dương",
        "Chủ tịch UBND huyện, Ủy ban nhân dân thành phố"
    })
    void takesOneNumberOfTwoIssuersForTwoDocuments(String one, String two) {
        CitingPlan plan = CitingPlan.of("19/11/2020")
                .text("Kế hoạch số 15/KH-UBND ngày 15/02/2019 của " + one)
                .text("Kế hoạch số 15/KH-UBND ngày 20/02/2019 của " + two)
                .text("Kế hoạch số 15/KH-UBND ngày 15/02/2019");
        assertThat(codes(plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UBND tỉnh, Ủy ban nhân dân tỉnh Bắc Giang",
        "UBND tỉnh Bắc Giang, Uỷ ban nhân dân tỉnh",
        "Chủ tịch UBND tỉnh, UBND tỉnh Bắc Giang",
        "UBND tỉnh, UBND",
        "UBND huyện Lục Ngạn, UBND huyện"
    })
    void takesSpellingsOfOneIssuerForOneDocument(String one, String two) {
        CitingPlan plan = CitingPlan.of("19/11/2020")
                .text("Kế hoạch số 15/KH-UBND ngày 15/02/2019 của " + one + " về việc triển khai")
                .text("Kế hoạch số 15/KH-UBND ngày 16/02/2019 của " + two + " Triển khai");
        assertThat(codes(plan)).containsExactly("BASIS-001");
    }

    @Test
    void tellsTwoIssuersOfOneNumberAndDay() {
        CitingPlan plan = CitingPlan.of("19/11/2020")
                .basis("Kế hoạch", "3841/KH-UBND", "06/11/2018", "UBND tỉnh Bắc Giang", "")
                .text("theo Kế hoạch số 3841/KH-UBND ngày 06/11/2018 của UBND huyện Lục Ngạn, các xã");
        Discrepancy found = find(plan).get(0);
        assertThat(found.code()).isEqualTo("BASIS-002");
        assertThat(found.arguments()).containsExactly("3841/KH-UBND", "UBND tỉnh Bắc Giang", "UBND huyện Lục Ngạn");
        assertThat(found.spots().get(0)).isEqualTo(Spot.of("/bases/0/issuer"));
    }

    @Test
    void onlyInformsOfDatesSoFarApartThatTheyMayBeOfTwoDocuments() {
        CitingPlan plan = ocop().text("Quyết định số 490/QĐ-TTg ngày 12/9/2019 của Thủ tướng Chính phủ");
        assertThat(find(plan))
                .extracting(Discrepancy::code, Discrepancy::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("BASIS-003", Severity.INFO));
    }

    @Test
    void holdsTheYearInTheNumberAgainstTheDate() {
        assertThat(codes(ocop().text("Nghị quyết số 30/2017/NQ-HĐND ngày 13/7/2018 của HĐND tỉnh")))
                .containsExactly("BASIS-004");
    }

    @ParameterizedTest
    @CsvSource({
        "20/11/2020, BASIS-005",
        "/12/2020, BASIS-005",
        "01/01/2021, BASIS-005",
        "//2021, BASIS-005",
        "19/11/2020, ''",
        "/11/2020, ''",
        "//2020, ''"
    })
    void refusesABasisLaterThanThePlan(String day, String code) {
        CitingPlan plan = CitingPlan.of("19/11/2020").basis("Quyết định", "975/QĐ-UBND", day, "UBND tỉnh", "");
        assertThat(codes(plan)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void comparesWithThePlanByWhatItsDateTells() {
        assertThat(codes(CitingPlan.of("/11/2020").basis("Quyết định", "975/QĐ-UBND", "30/11/2020", "UBND tỉnh", "")))
                .isEmpty();
        assertThat(codes(CitingPlan.of("/11/2020").basis("Quyết định", "975/QĐ-UBND", "01/12/2020", "UBND tỉnh", "")))
                .containsExactly("BASIS-005");
        assertThat(codes(CitingPlan.of("//2020").basis("Luật X", "", "01/12/2020", "", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Theo Quyết định số 975/QĐ-UBND ngày 29/6/2021 của UBND tỉnh, BASIS-006",
        "Dự kiến ban hành Quyết định số 975/QĐ-UBND ngày 29/6/2021 của UBND tỉnh, ''",
        "Sở sẽ thực hiện Quyết định số 975/QĐ-UBND ngày 29/6/2021, ''",
        "Căn cứ Quyết định số 975/QĐ-UBND ngày 29/6/2021 của UBND tỉnh, BASIS-005",
        "Theo Luật Đất đai ngày 18/01/2024, BASIS-006",
        "Theo Luật Đất đai ngày 29/11/2013, ''",
        "Luật Ngân sách nhà nước có hiệu lực từ ngày 01/01/2026, ''"
    })
    void warnsOfALaterDocumentInTheBodyUnlessItSpeaksOfTheFuture(String text, String code) {
        assertThat(codes(ocop().text(text))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void takesWhatTheOpeningCarriesOutForABasis() {
        assertThat(codes(CitingPlan.of("4/3/2019").opening("Thực hiện " + TTG.replace("2018", "2020"))))
                .containsExactly("BASIS-005");
    }

    @ParameterizedTest
    @CsvSource({
        "Quyết định số 15/KH-UBND, BASIS-007",
        "Nghị định số 83/QĐ-TTg, BASIS-007",
        "Nghị quyết liên tịch số 15/NQLT-MTTQ, ''",
        "Thông tư liên tịch số 15/TTLT-BNN-BTC, ''",
        "Công văn số 15/TB-UBND, ''",
        "Chương trình số 12-CTr/TU, ''",
        "Quy định số 15-QĐ/TW, ''",
        "Quyết định số 15/QĐ-UBND, ''"
    })
    void holdsTheNamedKindAgainstTheSymbol(String words, String code) {
        assertThat(codes(CitingPlan.of("19/11/2020").text("theo " + words + ";")))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Quyết định số 490/QĐ-TTg ngày 07/5/2018 của UBND tỉnh, BASIS-008",
        "Quyết định số 975/QĐ-UBND ngày 29/6/2018 của Thủ tướng Chính phủ, BASIS-008",
        "Nghị quyết số 30/NQ-HĐND ngày 29/6/2018 của UBND tỉnh, BASIS-008",
        "Nghị định số 57/2018/NĐ-CP ngày 17/4/2018 của Chính phủ, ''",
        "Quyết định số 975/QĐ-UBND ngày 29/6/2018 của Chủ tịch UBND tỉnh, ''",
        "Quyết định số 920/QĐ-BCT ngày 16/4/2019 của Bộ Công Thương, ''"
    })
    void holdsTheIssuerAgainstTheSymbol(String words, String code) {
        assertThat(codes(CitingPlan.of("19/11/2020").text("theo " + words + ";")))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void tellsADateThatNoCalendarHas() {
        Discrepancy found = find(ocop().text("Quyết định số 975/QĐ-UBND ngày 31/6/2018 của UBND tỉnh"))
                .get(0);
        assertThat(found.code()).isEqualTo("BASIS-009");
        assertThat(found.arguments()).containsExactly("975/QĐ-UBND", "ngày 31/6/2018");
    }

    @Test
    void readsLongAndHostileTextsInTime() {
        String dots = "Quyết định số 15/QĐ-UBND ngày " + ".".repeat(50_000) + " ";
        String laws = "Luật " + "x ".repeat(50_000);
        String many = String.join(" ", Collections.nCopies(2_000, TTG));
        assertThat(codes(ocop().text(dots).text(laws).text(many))).isEmpty();
    }
}
