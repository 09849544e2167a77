package io.github.vanthu.figures.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownBasisCheckTest {
    private static final String TTG = "Thủ tướng Chính phủ";

    private static List<Discrepancy> find(CitingPlan plan) {
        return CitationCheck.find(plan.plan());
    }

    private static List<String> codes(CitingPlan plan) {
        return find(plan).stream().map(Discrepancy::code).toList();
    }

    private static CitingPlan listing(String date) {
        return CitingPlan.of(date)
                .known("490/QĐ-TTg", "07/5/2018", TTG, "phê duyệt Chương trình OCOP", "31/12/2020", "919/QĐ-TTg")
                .known("919/QĐ-TTg", "01/8/2022", TTG, "", "", "")
                .known("781/QĐ-TTg", "08/6/2020", TTG, "", "", "148/QĐ-TTg")
                .known("148/QĐ-TTg", "24/02/2023", TTG, "", "", "")
                .known("30/QĐ-UBND", "05/02/2019", "UBND tỉnh Bắc Giang", "", "31/12/2019", "");
    }

    @Test
    void tellsAnotherDateThanThatOfTheListWithItsPlace() {
        Discrepancy found = find(listing("19/11/2020")
                        .text("theo Quyết định số 490/QĐ-TTg ngày 07/5/2019 của Thủ tướng Chính phủ"))
                .get(0);
        assertThat(found.code()).isEqualTo("BASIS-010");
        assertThat(found.arguments()).containsExactly("490/QĐ-TTg", "07/5/2019", "07/5/2018");
        assertThat(found.spots().get(1)).isEqualTo(Spot.of("/office/knownBases/0/date"));
    }

    @ParameterizedTest
    @CsvSource({
        "30/QĐ-UBND, 05/02/2019, UBND huyện Lục Ngạn, BASIS-011",
        "30/QĐ-UBND, 06/02/2019, UBND huyện Lục Ngạn, ''",
        "30/QĐ-UBND, 05/02/2019, Ủy ban nhân dân tỉnh, ''",
        "475/QĐ-UBND, 05/02/2019, UBND tỉnh, ''",
        "31/QĐ-UBND, 05/02/2019, UBND tỉnh Bắc Giang, BASIS-016",
        "31/QĐ-UBND, 06/02/2019, UBND tỉnh Bắc Giang, ''"
    })
    void tellsAnotherIssuerAndSuggestsANearNumber(String number, String day, String issuer, String code) {
        CitingPlan plan =
                listing("19/11/2019").text("theo Quyết định số " + number + " ngày " + day + " của " + issuer);
        assertThat(codes(plan)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "về việc phê duyệt Chương trình OCOP, ''",
        "Phê duyệt chương trình OCOP giai đoạn 2018 - 2020, ''",
        "ban hành Bộ tiêu chí, BASIS-012"
    })
    void informsOfAnotherSubject(String subject, String code) {
        assertThat(codes(listing("19/11/2020").basis("Quyết định", "490/QĐ-TTg", "07/5/2018", TTG, subject)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "31/12/2020, 490/QĐ-TTg, 07/5/2018, ''",
        "01/01/2021, 490/QĐ-TTg, 07/5/2018, BASIS-013",
        "/12/2020, 490/QĐ-TTg, 07/5/2018, ''",
        "23/02/2023, 781/QĐ-TTg, 08/6/2020, ''",
        "24/02/2023, 781/QĐ-TTg, 08/6/2020, BASIS-015",
        "01/01/2023, 919/QĐ-TTg, 01/8/2022, ''"
    })
    void warnsOfABasisThatIsNoLongerInForce(String date, String number, String day, String code) {
        CitingPlan plan = listing(date).basis("Quyết định", number, day, TTG, "phê duyệt Chương trình OCOP");
        assertThat(codes(plan)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void saysSoOfABasisWithoutReplacement() {
        CitingPlan plan = listing("19/11/2020")
                .basis("Quyết định", "30/QĐ-UBND", "05/02/2019", "UBND tỉnh Bắc Giang", "giao dự toán");
        assertThat(find(plan)).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("BASIS-014");
            assertThat(found.spots()).containsExactly(Spot.of("/bases/0"), Spot.of("/office/knownBases/4/until"));
        });
    }

    @Test
    void leavesWhatTheBodySaysOfOlderDocumentsAlone() {
        assertThat(codes(listing("15/3/2026").text("Kết quả thực hiện Quyết định số 490/QĐ-TTg ngày 07/5/2018")))
                .isEmpty();
    }

    @Test
    void offersWhatABasisLeavesOut() {
        CitingPlan plan = listing("19/11/2020").basis("Quyết định", "490/QĐ-TTg", "", "", "");
        assertThat(find(plan)).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("BASIS-017");
            assertThat(found.arguments()).containsExactly("490/QĐ-TTg");
        });
    }

    @Test
    void suggestsNumbersOfTheListForAMistypedOne() {
        KnownBases list = KnownBases.of(listing("19/11/2020").plan().office().knownBases());
        assertThat(list.nearest("409/QĐ-TTg")).hasValue("490/QĐ-TTg");
        assertThat(list.nearest("490/QD-TTG ")).isEmpty();
        assertThat(list.nearest("5555/NQ-CP")).isEmpty();
        assertThat(list.basis("0490/qđ-ttg")).isPresent();
    }
}
