package io.github.vanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.regulation.Province.Kind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvincesTest {
    private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "1999-05-05, 63, 5",
        "2008-08-01, 63, 5",
        "2024-12-31, 63, 5",
        "2025-01-01, 63, 6",
        "2025-06-30, 63, 6",
        "2025-07-01, 34, 6",
        "2026-04-29, 34, 6",
        "2026-04-30, 34, 7",
        "2026-11-22, 34, 7"
    })
    void countsUnitsAndCitiesOnTheDaysThatMatter(LocalDate day, int units, int cities) {
        assertThat(Provinces.at(day)).hasSize(units);
        assertThat(Provinces.at(day).stream().filter(unit -> unit.kind() == Kind.CITY))
                .hasSize(cities);
    }

    static Stream<LocalDate> daysOfChange() {
        return Stream.of(
                        "2008-08-01",
                        "2024-12-31",
                        "2025-01-01",
                        "2025-06-30",
                        "2025-07-01",
                        "2026-04-29",
                        "2026-04-30")
                .map(LocalDate::parse);
    }

    @ParameterizedTest
    @MethodSource("daysOfChange")
    void everyCodeAndNameIsUniqueOnEveryDay(LocalDate day) {
        List<Province> units = Provinces.at(day);
        assertThat(units).extracting(Province::code).doesNotHaveDuplicates().allMatch(code -> code.matches("\\d\\d"));
        assertThat(units.stream().map(unit -> ProvinceTable.folded(unit.name())))
                .doesNotHaveDuplicates();
        assertThat(units).allMatch(unit -> !unit.source().isBlank());
    }

    @Test
    void everyFormerUnitHasExactlyOneSuccessorAndNoOtherHasOne() {
        for (Province unit : Provinces.at(LAST_OF_63)) {
            Province holder = Provinces.holding(unit, TODAY);
            assertThat(Provinces.at(TODAY)).as(unit.name()).contains(holder);
            assertThat(Provinces.successor(unit).isPresent())
                    .as(unit.name())
                    .isEqualTo(unit.validity().to().isPresent());
        }
        assertThat(Provinces.at(TODAY))
                .allMatch(unit -> Provinces.successor(unit).isEmpty());
    }

    @Test
    void twentyThreeUnitsWereMergedAndElevenStayed() {
        List<Province> now = Provinces.at(FIRST_OF_34);
        assertThat(now.stream().filter(unit -> Provinces.predecessors(unit).size() > 1))
                .hasSize(23);
        assertThat(now.stream().filter(unit -> unit.validity().from().isBefore(FIRST_OF_34)))
                .extracting(Province::name)
                .containsExactlyInAnyOrder(
                        "Hà Nội",
                        "Cao Bằng",
                        "Điện Biên",
                        "Lai Châu",
                        "Sơn La",
                        "Lạng Sơn",
                        "Quảng Ninh",
                        "Thanh Hóa",
                        "Nghệ An",
                        "Hà Tĩnh",
                        "Huế");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08|Tuyên Quang|Hà Giang, Tuyên Quang",
                "15|Lào Cai|Lào Cai, Yên Bái",
                "19|Thái Nguyên|Bắc Kạn, Thái Nguyên",
                "24|Bắc Ninh|Bắc Giang, Bắc Ninh",
                "25|Phú Thọ|Hòa Bình, Phú Thọ, Vĩnh Phúc",
                "31|Hải Phòng|Hải Dương, Hải Phòng",
                "33|Hưng Yên|Hưng Yên, Thái Bình",
                "37|Ninh Bình|Hà Nam, Nam Định, Ninh Bình",
                "44|Quảng Trị|Quảng Bình, Quảng Trị",
                "48|Đà Nẵng|Đà Nẵng, Quảng Nam",
                "51|Quảng Ngãi|Quảng Ngãi, Kon Tum",
                "52|Gia Lai|Bình Định, Gia Lai",
                "56|Khánh Hòa|Khánh Hòa, Ninh Thuận",
                "66|Đắk Lắk|Phú Yên, Đắk Lắk",
                "68|Lâm Đồng|Bình Thuận, Đắk Nông, Lâm Đồng",
                "75|Đồng Nai|Bình Phước, Đồng Nai",
                "79|Hồ Chí Minh|Bình Dương, Bà Rịa - Vũng Tàu, Hồ Chí Minh",
                "80|Tây Ninh|Tây Ninh, Long An",
                "82|Đồng Tháp|Tiền Giang, Đồng Tháp",
                "86|Vĩnh Long|Bến Tre, Trà Vinh, Vĩnh Long",
                "91|An Giang|An Giang, Kiên Giang",
                "92|Cần Thơ|Cần Thơ, Hậu Giang, Sóc Trăng",
                "96|Cà Mau|Bạc Liêu, Cà Mau"
            })
    void mergesAsTheNationalAssemblyResolved(String code, String name, String from) {
        Province unit = Provinces.byCode(code, FIRST_OF_34).orElseThrow();
        assertThat(unit.name()).isEqualTo(name);
        assertThat(Provinces.predecessors(unit)).extracting(Province::name).containsExactlyInAnyOrder(from.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "15, Yên Bái, Lào Cai",
        "24, Bắc Giang, Bắc Ninh",
        "44, Quảng Bình, Quảng Trị",
        "52, Bình Định, Gia Lai",
        "80, Long An, Tây Ninh",
        "82, Tiền Giang, Đồng Tháp",
        "91, Kiên Giang, An Giang"
    })
    void sevenCodesChangedTheirMeaningOverNight(String code, String before, String after) {
        assertThat(Provinces.byCode(code, LAST_OF_63)).map(Province::name).contains(before);
        assertThat(Provinces.byCode(code, FIRST_OF_34)).map(Province::name).contains(after);
        List<String> changed = Provinces.at(LAST_OF_63).stream()
                .filter(old -> Provinces.byCode(old.code(), FIRST_OF_34)
                        .filter(unit -> !unit.name().equals(old.name()))
                        .isPresent())
                .map(Province::code)
                .toList();
        assertThat(changed).containsExactly("15", "24", "44", "52", "80", "82", "91");
    }

    @Test
    void retiredCodesMeanNothingAnyMore() {
        for (String code : List.of("02", "06", "10", "17", "27", "30", "45", "89", "95")) {
            assertThat(Provinces.byCode(code, LAST_OF_63)).isPresent();
            assertThat(Provinces.byCode(code, FIRST_OF_34)).isEmpty();
        }
    }

    @Test
    void hueAndDongNaiBecameCities() {
        assertThat(Provinces.find("Thừa Thiên Huế", LocalDate.of(2024, 12, 31)))
                .map(Province::fullName)
                .contains("tỉnh Thừa Thiên Huế");
        assertThat(Provinces.find("Thừa Thiên Huế", LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(Provinces.find("Huế", LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(Provinces.find("Huế", LocalDate.of(2025, 1, 1)))
                .map(Province::fullName)
                .contains("thành phố Huế");
        assertThat(kindOfDongNai("2026-04-29")).contains(Kind.PROVINCE);
        assertThat(kindOfDongNai("2026-04-30")).contains(Kind.CITY);
        assertThat(Provinces.named("Đồng Nai")).hasSize(3);
    }

    private static Optional<Kind> kindOfDongNai(String day) {
        return Provinces.find("Đồng Nai", LocalDate.parse(day)).map(Province::kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hòa Bình",
                "Hoà Bình",
                "HÒA BÌNH",
                "HOÀ BÌNH",
                "tỉnh Hòa Bình",
                "Tỉnh  Hoà  Bình",
                " hòa bình ",
                "TỈNH HÒA BÌNH"
            })
    void findsANameHoweverItIsWritten(String written) {
        assertThat(Provinces.find(written, LAST_OF_63)).map(Province::code).contains("17");
        assertThat(Provinces.find(Normalizer.normalize(written, Normalizer.Form.NFD), LAST_OF_63))
                .map(Province::code)
                .contains("17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hồ Chí Minh",
                "Thành phố Hồ Chí Minh",
                "TP. Hồ Chí Minh",
                "TP Hồ Chí Minh",
                "TP.HCM",
                "TPHCM",
                "Tp. HCM",
                "T.P. Hồ Chí Minh",
                "thành  phố hồ chí minh"
            })
    void findsTheCityOfTheLongName(String written) {
        assertThat(Provinces.find(written, TODAY)).map(Province::fullName).contains("Thành phố Hồ Chí Minh");
    }

    @Test
    void hyphensAndSpacesInNamesDoNotMatter() {
        assertThat(Arrays.asList("Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu", "Bà Rịa – Vũng Tàu"))
                .allMatch(name -> Provinces.find(name, LAST_OF_63).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"Bac Ninh, Bắc Ninh", "Bắc Nình, Bắc Ninh", "tỉnh Thanh Hoa, Thanh Hóa", "Đăk Lăk, Đắk Lắk"})
    void suggestsTheNearestName(String typed, String meant) {
        assertThat(Provinces.find(typed, TODAY)).isEmpty();
        assertThat(Provinces.nearest(typed, TODAY)).contains(meant);
    }

    @Test
    void suggestsNothingForWhatIsFarFromEveryName() {
        assertThat(Provinces.nearest("Băng Đảo Xa Xôi", TODAY)).isEmpty();
        assertThat(Provinces.nearest("x".repeat(1_000), TODAY)).isEmpty();
    }

    @Test
    void differentNamesStayDifferent() {
        assertThat(Provinces.sameName("Bắc Ninh", "Bắc Giang")).isFalse();
        assertThat(Provinces.sameName("Hà Nam", "Hà Năm")).isFalse();
        assertThat(Provinces.sameName("Quảng Bình", "Quảng Bính")).isFalse();
    }

    @Test
    void placeNamesAreFullForAPersonAlone() {
        assertThat(Provinces.find("Hồ Chí Minh", TODAY))
                .map(Province::placeName)
                .contains("Thành phố Hồ Chí Minh");
        assertThat(Provinces.find("Hà Nội", TODAY)).map(Province::placeName).contains("Hà Nội");
    }

    @Test
    void followsAnAreaThroughSeveralChanges() {
        Province former = Provinces.find("Bình Phước", LAST_OF_63).orElseThrow();
        assertThat(Provinces.holding(former, FIRST_OF_34).fullName()).isEqualTo("tỉnh Đồng Nai");
        assertThat(Provinces.holding(former, TODAY).fullName()).isEqualTo("thành phố Đồng Nai");
        assertThat(Provinces.holding(former, LAST_OF_63)).isEqualTo(former);
    }
}
