package io.github.vanthu.regulation;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Office.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Completes what an office's data leave out, from its name, level and province on a day. */
final class IssuerCompletion {
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";
    private static final Pattern SERVED = Pattern.compile(
            "(Văn phòng) ((Đoàn đại biểu Quốc hội|HĐND|Hội đồng nhân dân|và|,) ?)*(UBND|(Ủy|Uỷ) ban nhân dân)?");

    private final Office office;
    private final IssuerName name;
    private final Optional<Province> province;

    IssuerCompletion(Office office, LocalDate day) {
        this.office = office;
        this.name = IssuerName.of(office.name());
        this.province = Provinces.find(office.province(), day);
    }

    Office complete() {
        return new Office(
                office.name(),
                office.heading().isEmpty() ? heading() : office.heading(),
                office.parent().isEmpty() ? parent() : office.parent(),
                given(office.shortName(), shortName()),
                given(office.symbol(), name.isCommittee() ? "UBND" : AgencySymbol.of(body())),
                given(office.place(), place().orElse("")),
                office.province(),
                office.level(),
                office.bodySize(),
                office.firstLineIndent(),
                office.numberWords(),
                office.knownBases(),
                office.organId());
    }

    private static String given(String data, String computed) {
        return data.isBlank() ? computed : data;
    }

    private boolean isProvincial() {
        return office.level() == Level.PROVINCE || office.level() == Level.DEPARTMENT;
    }

    /** Returns the unit that the issuer belongs to, such as "tỉnh Bắc Ninh" or "xã Vân Khê". */
    private Optional<String> unit() {
        return isProvincial() ? province.map(Province::fullName) : name.unitName();
    }

    private Optional<String> place() {
        return isProvincial() ? province.map(Province::placeName) : name.placeName();
    }

    private List<String> heading() {
        Optional<List<String>> committee =
                Optional.of(name).filter(IssuerName::isCommittee).flatMap(own -> committee());
        return committee.orElseGet(() -> List.of(upper(body())));
    }

    private List<String> parent() {
        boolean below = !name.isCommittee() && office.level() != Level.PROVINCE;
        return below ? committee().orElse(List.of()) : List.of();
    }

    private Optional<List<String>> committee() {
        return unit().map(unit -> List.of(COMMITTEE, upper(unit)));
    }

    private String shortName() {
        if (name.isCommittee()) {
            return unit().map(unit -> "UBND " + unit).orElse("UBND");
        }
        return isProvincial() ? body() : unit().map(unit -> body() + " " + unit).orElse(body());
    }

    /** Returns the name without the unit that the line above tells; the inspectorate keeps the noun. */
    private String body() {
        String own = SERVED.matcher(withoutUnit()).replaceFirst("$1");
        return own.equals("Thanh tra")
                ? own + province.map(unit -> " " + unit.kind().text()).orElse("")
                : own;
    }

    private String withoutUnit() {
        if (!isProvincial()) {
            return name.body();
        }
        boolean own = province.filter(unit -> Provinces.sameName(unit.name(), name.unit()))
                .isPresent();
        String tail = province.map(unit -> " " + unit.name()).orElse(" ");
        String whole = office.name().strip();
        if (own) {
            return name.body();
        }
        return whole.endsWith(tail) ? whole.substring(0, whole.length() - tail.length()) : whole;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
