package io.github.vanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Office.Level;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IssuersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Office office(String name, Level level, String province) {
        return new Office(name, List.of(), List.of(), "", "", "", province, level, Optional.empty(), Optional.empty());
    }

    private static Office complete(String name, Level level, String province) {
        return Issuers.complete(office(name, level, province), TODAY);
    }

    private static List<String> problems(Office office, LocalDate day) {
        return Issuers.problems(office, PartialDate.parse(day.toString())).stream()
                .map(Problem::code)
                .toList();
    }

    static Stream<Province> provinces() {
        return Provinces.at(TODAY).stream();
    }

    private static String upper(Province province) {
        return province.fullName().toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void completesTheCommitteeOfEveryProvince(Province province) {
        Office office = complete("Ủy ban nhân dân " + province.fullName(), Level.PROVINCE, province.name());
        assertThat(office.heading()).containsExactly("ỦY BAN NHÂN DÂN", upper(province));
        assertThat(office.parent()).isEmpty();
        assertThat(office.symbol()).isEqualTo("UBND");
        assertThat(office.place()).isEqualTo(province.placeName());
        assertThat(office.shortName()).isEqualTo("UBND " + province.fullName());
        assertThat(problems(office, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void completesADepartmentOfEveryProvince(Province province) {
        for (String tail : List.of("", " " + province.fullName(), " " + province.name())) {
            Office office = complete("Sở Nông nghiệp và Môi trường" + tail, Level.DEPARTMENT, province.fullName());
            assertThat(office.heading()).containsExactly("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
            assertThat(office.parent()).containsExactly("ỦY BAN NHÂN DÂN", upper(province));
            assertThat(office.symbol()).isEqualTo("SNNMT");
            assertThat(office.place()).isEqualTo(province.placeName());
            assertThat(office.shortName()).isEqualTo("Sở Nông nghiệp và Môi trường");
            assertThat(problems(office, TODAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void completesACommuneAndABodyBelowItInEveryProvince(Province province) {
        Office commune = complete("Ủy ban nhân dân xã Vân Khê", Level.COMMUNE, province.name());
        assertThat(commune.heading()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ VÂN KHÊ");
        assertThat(commune.parent()).isEmpty();
        assertThat(commune.symbol()).isEqualTo("UBND");
        assertThat(commune.place()).isEqualTo("Vân Khê");
        assertThat(commune.shortName()).isEqualTo("UBND xã Vân Khê");
        Office below = complete("Phòng Kinh tế xã Vân Khê", Level.COMMUNE_UNIT, province.name());
        assertThat(below.heading()).containsExactly("PHÒNG KINH TẾ");
        assertThat(below.parent()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ VÂN KHÊ");
        assertThat(below.symbol()).isEqualTo("PKT");
        assertThat(below.place()).isEqualTo("Vân Khê");
        assertThat(below.shortName()).isEqualTo("Phòng Kinh tế xã Vân Khê");
        assertThat(problems(commune, TODAY)).isEmpty();
        assertThat(problems(below, TODAY)).isEmpty();
    }

    @Test
    void aCityNamedAfterAPersonIsWrittenInFull() {
        Office committee = complete("Ủy ban nhân dân Thành phố Hồ Chí Minh", Level.PROVINCE, "Hồ Chí Minh");
        assertThat(committee.place()).isEqualTo("Thành phố Hồ Chí Minh");
        assertThat(committee.shortName()).isEqualTo("UBND Thành phố Hồ Chí Minh");
        Office department = complete("Sở Tài chính", Level.DEPARTMENT, "TP. Hồ Chí Minh");
        assertThat(department.parent()).containsExactly("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH");
        assertThat(department.place()).isEqualTo("Thành phố Hồ Chí Minh");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-29, TỈNH ĐỒNG NAI", "2026-04-30, THÀNH PHỐ ĐỒNG NAI", "2025-06-30, TỈNH ĐỒNG NAI"})
    void theParentFollowsTheKindOfTheDay(LocalDate day, String line) {
        Office office = Issuers.complete(office("Sở Tài chính", Level.DEPARTMENT, "Đồng Nai"), day);
        assertThat(office.parent()).containsExactly("ỦY BAN NHÂN DÂN", line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ủy ban nhân dân phường Kinh Bắc|Kinh Bắc|UBND phường Kinh Bắc",
                "Ủy ban nhân dân Phường 1|Phường 1|UBND Phường 1",
                "Ủy ban nhân dân phường 12|Phường 12|UBND Phường 12",
                "Ủy ban nhân dân phường Điện Biên Phủ|Phường Điện Biên Phủ|UBND Phường Điện Biên Phủ",
                "Uỷ ban nhân dân xã Trần Phú|Xã Trần Phú|UBND Xã Trần Phú",
                "Ủy ban nhân dân đặc khu Cát Hải|Cát Hải|UBND đặc khu Cát Hải",
                "UBND xã Vân Khê, tỉnh Bắc Ninh|Vân Khê|UBND xã Vân Khê"
            })
    void communesNamedByNumberPersonOrEventKeepTheirNoun(String name, String place, String shortName) {
        Office office = complete(name, Level.COMMUNE, "Bắc Ninh");
        assertThat(office.place()).isEqualTo(place);
        assertThat(office.shortName()).isEqualTo(shortName);
        assertThat(office.heading()).startsWith("ỦY BAN NHÂN DÂN").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Tài chính|STC",
                "Sở Y tế|SYT",
                "Sở Nội vụ|SNV",
                "Sở Ngoại vụ|SNgV",
                "Sở Công Thương|SCT",
                "Sở Giáo dục và Đào tạo|SGDĐT",
                "Sở Khoa học và Công nghệ|SKHCN",
                "Sở Dân tộc và Tôn giáo|SDTTG",
                "Sở Văn hóa, Thể thao và Du lịch|SVHTTDL",
                "Sở Lao động - Thương binh và Xã hội|SLĐTBXH",
                "Ban Quản lý các khu công nghiệp|BQLKCN",
                "Văn phòng Ủy ban nhân dân tỉnh Bắc Ninh|VP",
                "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Bắc Ninh|VP",
                "Thanh tra tỉnh Bắc Ninh|TTT"
            })
    void abbreviatesDepartmentsAsUsual(String name, String symbol) {
        assertThat(complete(name, Level.DEPARTMENT, "Bắc Ninh").symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng Văn hóa - Xã hội xã Vân Khê|PVHXH|PHÒNG VĂN HÓA - XÃ HỘI",
                "Phòng Kinh tế, Hạ tầng và Đô thị phường Kinh Bắc|PKTHTĐT|PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ",
                "Trung tâm Phục vụ hành chính công xã Vân Khê|TTPVHCC|TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
                "Phòng Kinh tế thuộc UBND xã Vân Khê|PKT|PHÒNG KINH TẾ",
                "Văn phòng HĐND và UBND xã Vân Khê|VP|VĂN PHÒNG"
            })
    void abbreviatesBodiesBelowACommune(String name, String symbol, String heading) {
        Office office = complete(name, Level.COMMUNE_UNIT, "Bắc Ninh");
        assertThat(office.symbol()).isEqualTo(symbol);
        assertThat(office.heading()).containsExactly(heading);
        assertThat(office.parent()).hasSize(2);
    }

    @Test
    void theInspectorateKeepsItsNoun() {
        assertThat(complete("Thanh tra tỉnh Bắc Ninh", Level.DEPARTMENT, "Bắc Ninh")
                        .heading())
                .containsExactly("THANH TRA TỈNH");
        assertThat(complete("Thanh tra thành phố Hải Phòng", Level.DEPARTMENT, "Hải Phòng")
                        .heading())
                .containsExactly("THANH TRA THÀNH PHỐ");
        assertThat(complete("Văn phòng Ủy ban nhân dân tỉnh Bắc Ninh", Level.DEPARTMENT, "Bắc Ninh")
                        .heading())
                .containsExactly("VĂN PHÒNG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ủy ban nhân dân huyện Vũ Quang|HUYỆN VŨ QUANG|Vũ Quang|UBND huyện Vũ Quang",
                "Ủy ban nhân dân thị xã Kỳ Anh|THỊ XÃ KỲ ANH|Kỳ Anh|UBND thị xã Kỳ Anh",
                "Ủy ban nhân dân thành phố Hà Tĩnh|THÀNH PHỐ HÀ TĨNH|Hà Tĩnh|UBND thành phố Hà Tĩnh",
                "Ủy ban nhân dân quận 1|QUẬN 1|Quận 1|UBND Quận 1"
            })
    void completesDistrictsOfTheirTime(String name, String line, String place, String shortName) {
        LocalDate day = LocalDate.of(2019, 3, 22);
        Office office = Issuers.complete(office(name, Level.DISTRICT, "Hà Tĩnh"), day);
        assertThat(office.heading()).containsExactly("ỦY BAN NHÂN DÂN", line);
        assertThat(office.place()).isEqualTo(place);
        assertThat(office.shortName()).isEqualTo(shortName);
        assertThat(office.symbol()).isEqualTo("UBND");
        assertThat(problems(office, day)).isEmpty();
    }

    @Test
    void completesABodyBelowADistrict() {
        Office office = Issuers.complete(
                office("Phòng Nông nghiệp huyện Vũ Quang", Level.DISTRICT, "Hà Tĩnh"), LocalDate.of(2019, 3, 22));
        assertThat(office.parent()).containsExactly("ỦY BAN NHÂN DÂN", "HUYỆN VŨ QUANG");
        assertThat(office.heading()).containsExactly("PHÒNG NÔNG NGHIỆP");
    }

    @Test
    void whatTheDataSayAlwaysStays() {
        Office given = new Office(
                "Sở Nông nghiệp và Môi trường",
                List.of("SỞ NN VÀ MT"),
                List.of("UBND TỈNH BẮC NINH"),
                "Sở NN và MT",
                "SNN",
                "Bắc Giang",
                "Bắc Ninh",
                Level.DEPARTMENT,
                Optional.of(13),
                Optional.of("1"));
        assertThat(Issuers.complete(given, TODAY)).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Tài chính tỉnh Bắc Ninh|COMMUNE|department",
                "Ủy ban nhân dân tỉnh Bắc Ninh|DEPARTMENT|province",
                "Ủy ban nhân dân xã Vân Khê|PROVINCE|commune",
                "Ủy ban nhân dân xã Vân Khê|COMMUNE_UNIT|commune",
                "Phòng Kinh tế xã Vân Khê|COMMUNE|commune-unit"
            })
    void warnsWhenNameAndLevelContradictEachOther(String name, Level level, String told) {
        List<Problem> problems = Issuers.problems(office(name, level, "Bắc Ninh"), PartialDate.parse("22/11/2026"));
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("OFFICE-001"))
                .hasSize(1)
                .allMatch(problem ->
                        !problem.isError() && problem.arguments().get(1).equals(told));
    }

    @Test
    void warnsWhenTheNameTellsAnotherProvince() {
        assertThat(problems(office("Sở Tài chính tỉnh Hà Tĩnh", Level.DEPARTMENT, "Bắc Ninh"), TODAY))
                .containsExactly("OFFICE-002");
        assertThat(problems(office("Ủy ban nhân dân tỉnh Đồng Nai", Level.PROVINCE, "Đồng Nai"), TODAY))
                .containsExactly("OFFICE-002");
        assertThat(problems(
                        office("Ủy ban nhân dân tỉnh Đồng Nai", Level.PROVINCE, "Đồng Nai"), LocalDate.of(2026, 4, 29)))
                .isEmpty();
    }

    @Test
    void asksForTheUnitThatNeitherNameNorDataTell() {
        assertThat(problems(office("Phòng Kinh tế", Level.COMMUNE_UNIT, "Bắc Ninh"), TODAY))
                .containsExactly("OFFICE-003");
        Office told = new Office(
                "Phòng Kinh tế",
                List.of(),
                List.of("UBND XÃ VÂN KHÊ"),
                "",
                "",
                "Vân Khê",
                "Bắc Ninh",
                Level.COMMUNE_UNIT,
                Optional.empty(),
                Optional.empty());
        assertThat(problems(told, TODAY)).isEmpty();
        assertThat(Issuers.complete(told, TODAY).symbol()).isEqualTo("PKT");
    }
}
