package io.github.vanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Office.Level;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerPeriodTest {
    private static List<Problem> problems(String name, Level level, String province, String date) {
        Office office =
                new Office(name, List.of(), List.of(), "", "", "", province, level, Optional.empty(), Optional.empty());
        return Issuers.problems(office, PartialDate.parse(date)).stream()
                .filter(problem -> problem.code().startsWith("PLUGIN"))
                .toList();
    }

    private static String text(Problem problem) {
        ProblemCatalogue texts = ProblemCatalogue.load();
        return texts.message(problem, Language.VI) + " " + texts.hint(problem, Language.VI);
    }

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân huyện Lục Ngạn, DISTRICT, /office/name",
        "Ủy ban nhân dân thành phố Bắc Giang, DISTRICT, /office/level",
        "Phòng Nông nghiệp và Môi trường huyện Lục Ngạn, DEPARTMENT, /office/name",
        "Trung tâm Y tế thị xã Việt Yên, COMMUNE, /office/name",
        "Uỷ ban nhân dân Quận 1, PROVINCE, /office/name"
    })
    void districtsEndWithTheFirstOfJuly2025(String name, Level level, String pointer) {
        assertThat(problems(name, level, "Bắc Giang", "30/6/2025")).isEmpty();
        List<Problem> later = problems(name, level, "Bắc Ninh", "01/7/2025");
        assertThat(later).extracting(Problem::code).containsExactly("PLUGIN-020");
        assertThat(later.get(0).place().pointer()).isEqualTo(pointer);
        assertThat(text(later.get(0))).contains(name, "tỉnh Bắc Ninh", "01/7/2025", "UBND xã, phường, đặc khu");
    }

    @Test
    void aDistrictOfAFormerProvinceLearnsWhichProvinceHoldsItNow() {
        List<Problem> problems = problems("Ủy ban nhân dân huyện Thanh Hà", Level.DISTRICT, "Hải Dương", "22/11/2026");
        assertThat(problems).extracting(Problem::code).containsExactly("PLUGIN-021", "PLUGIN-020");
        assertThat(text(problems.get(0)))
                .contains("22/11/2026", "tỉnh Hải Dương", "30/6/2025", "thành phố Hải Phòng", "province: Hải Phòng");
        assertThat(problems.get(1).arguments()).contains("thành phố Hải Phòng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân xã Vân Khê",
                "Ủy ban nhân dân phường Quận Thượng",
                "Phòng Kinh tế xã Vân Khê",
                "Trung tâm Y tế khu vực Lục Ngạn",
                "Ủy ban nhân dân tỉnh Bắc Ninh",
                "Thanh tra tỉnh"
            })
    void otherIssuersRemain(String name) {
        assertThat(problems(name, Level.COMMUNE, "Bắc Ninh", "01/7/2025")).isEmpty();
    }

    @Test
    void townsEndToo() {
        assertThat(problems("Ủy ban nhân dân thị trấn Chũ", Level.COMMUNE, "Bắc Giang", "30/6/2025"))
                .isEmpty();
        assertThat(problems("Ủy ban nhân dân thị trấn Chũ", Level.COMMUNE, "Bắc Ninh", "01/7/2025"))
                .extracting(Problem::code)
                .containsExactly("PLUGIN-025");
    }

    @Test
    void namesWhatAProvinceWasCalledBefore() {
        Problem hue = problems("Ủy ban nhân dân thành phố Huế", Level.PROVINCE, "Huế", "31/12/2024")
                .get(0);
        assertThat(hue.code()).isEqualTo("PLUGIN-022");
        assertThat(text(hue))
                .contains("thành phố Huế", "01/01/2025", "tỉnh Thừa Thiên Huế", "province: Thừa Thiên Huế");
        assertThat(problems("Ủy ban nhân dân thành phố Huế", Level.PROVINCE, "Huế", "01/01/2025"))
                .isEmpty();
    }

    @Test
    void namesTheSuccessorOfTheDay() {
        Problem now = problems("Sở Tài chính", Level.DEPARTMENT, "Bình Phước", "30/4/2026")
                .get(0);
        assertThat(now.arguments()).contains("tỉnh Bình Phước", "thành phố Đồng Nai");
        Problem before = problems("Sở Tài chính", Level.DEPARTMENT, "Bình Phước", "29/4/2026")
                .get(0);
        assertThat(before.arguments()).contains("tỉnh Đồng Nai");
    }

    @Test
    void suggestsAMistypedProvince() {
        Problem typo = problems("Sở Tài chính", Level.DEPARTMENT, "Bac Nình", "22/11/2026")
                .get(0);
        assertThat(typo.code()).isEqualTo("PLUGIN-023");
        assertThat(text(typo)).contains("có phải ý bạn là \"Bắc Ninh\"?");
        Problem unknown = problems("Sở Tài chính", Level.DEPARTMENT, "Băng Đảo", "22/11/2026")
                .get(0);
        assertThat(unknown.code()).isEqualTo("PLUGIN-024");
    }

    @Test
    void blankDaysCountAsTheLastPossibleOne() {
        assertThat(problems("Ủy ban nhân dân huyện Lục Ngạn", Level.DISTRICT, "Bắc Giang", "/6/2025"))
                .isEmpty();
        List<Problem> later = problems("Ủy ban nhân dân huyện Lục Ngạn", Level.DISTRICT, "Bắc Ninh", "/7/2025");
        assertThat(later.get(0).arguments()).contains("…/7/2025");
    }
}
