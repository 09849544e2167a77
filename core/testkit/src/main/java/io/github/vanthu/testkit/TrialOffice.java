package io.github.vanthu.testkit;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Issuers;
import io.github.vanthu.regulation.Province;
import io.github.vanthu.regulation.Provinces;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An invented office that issues trial plans on a day (cơ quan thử).
 *
 * @param office the office
 * @param day the day of issue
 */
record TrialOffice(Office office, LocalDate day) {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String PLACE = "Bình Minh";
    private static final String COMMUNE = "xã Bình Minh";
    private static final String COMMITTEE = "Ủy ban nhân dân ";

    /** Returns an office of a level in a province. */
    static TrialOffice of(Office.Level level, String province, LocalDate day) {
        Optional<Province> unit = Provinces.find(province, day);
        String full = unit.map(Province::fullName).orElse("tỉnh " + province);
        return new TrialOffice(
                switch (level) {
                    case PROVINCE ->
                        committee(level, full, unit.map(Province::placeName).orElse(province), province);
                    case DEPARTMENT ->
                        department(full, unit.map(Province::placeName).orElse(province), province);
                    case DISTRICT -> committee(level, "huyện Bình Minh", PLACE, province);
                    case COMMUNE -> committee(level, COMMUNE, PLACE, province);
                    case COMMUNE_UNIT -> communeUnit(province);
                },
                day);
    }

    private static Office committee(Office.Level level, String unit, String place, String province) {
        return new Office(
                COMMITTEE + unit,
                List.of(COMMITTEE.strip().toUpperCase(VIETNAMESE), unit.toUpperCase(VIETNAMESE)),
                List.of(),
                "UBND " + unit,
                "UBND",
                place,
                province,
                level,
                Optional.empty(),
                Optional.empty());
    }

    private static Office department(String unit, String place, String province) {
        return new Office(
                "Sở Tài chính " + unit,
                List.of("SỞ TÀI CHÍNH"),
                List.of("UBND " + unit.toUpperCase(VIETNAMESE)),
                "Sở Tài chính",
                "STC",
                place,
                province,
                Office.Level.DEPARTMENT,
                Optional.empty(),
                Optional.empty());
    }

    private static Office communeUnit(String province) {
        return new Office(
                "Phòng Kinh tế " + COMMUNE,
                List.of("PHÒNG KINH TẾ"),
                List.of("UBND " + COMMUNE.toUpperCase(VIETNAMESE)),
                "Phòng Kinh tế",
                "PKT",
                PLACE,
                province,
                Office.Level.COMMUNE_UNIT,
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the title of its head in capitals. */
    String head() {
        return switch (level()) {
            case PROVINCE, DISTRICT, COMMUNE -> "CHỦ TỊCH";
            case DEPARTMENT -> "GIÁM ĐỐC";
            case COMMUNE_UNIT -> "TRƯỞNG PHÒNG";
        };
    }

    /** Returns whether such an office can issue plans on the day. */
    boolean exists() {
        PartialDate date = PartialDate.parse(day.toString());
        return Issuers.problems(office, date).stream().noneMatch(Problem::isError);
    }

    Office.Level level() {
        return office.level();
    }

    /** Returns the name of the level as data writes it, such as {@code commune}. */
    String levelName() {
        return level().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
