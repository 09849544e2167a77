package io.github.vanthu.regulation;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Office.Level;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether name, level and province of an office fit each other, and are enough to complete it. */
final class IssuerConsistency {
    private final Office office;
    private final LocalDate day;
    private final IssuerName name;
    private final Optional<Province> province;

    IssuerConsistency(Office office, LocalDate day) {
        this.office = office;
        this.day = day;
        this.name = IssuerName.of(office.name());
        this.province = Provinces.find(office.province(), day);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        level().filter(level -> level != office.level()).ifPresent(level -> problems.add(levelProblem(level)));
        province.filter(this::contradictsName)
                .ifPresent(
                        unit -> problems.add(Problem.warning("OFFICE-002", place("name"), written(), unit.fullName())));
        if (province.isPresent()) {
            gap().ifPresent(problems::add);
        }
        return problems;
    }

    private static Place place(String key) {
        return new Place("", 0, 0, "/office/" + key);
    }

    private Problem levelProblem(Level told) {
        return Problem.warning("OFFICE-001", place("level"), office.name(), text(told), text(office.level()));
    }

    private static String text(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the level that the name tells, or nothing if it tells none. */
    private Optional<Level> level() {
        if (name.isOf("huyện", "quận", "thị xã")) {
            return Optional.of(Level.DISTRICT);
        }
        if (name.isOf("xã", "phường", "thị trấn", "đặc khu")) {
            return Optional.of(name.isCommittee() ? Level.COMMUNE : Level.COMMUNE_UNIT);
        }
        if (name.body().startsWith("Sở ")) {
            return Optional.of(Level.DEPARTMENT);
        }
        return name.isCommittee() ? committeeLevel() : Optional.empty();
    }

    /** A city may be one under the central government or, until 30/6/2025, one within a province of the same name. */
    private Optional<Level> committeeLevel() {
        if (name.isOf("tỉnh")) {
            return Optional.of(Level.PROVINCE);
        }
        return province.filter(unit -> name.isOf("thành phố"))
                .map(unit -> isCityOf(unit) ? Level.PROVINCE : Level.DISTRICT);
    }

    private boolean isCityOf(Province unit) {
        return unit.kind() == Province.Kind.CITY && Provinces.sameName(unit.name(), name.unit());
    }

    private boolean contradictsName(Province unit) {
        boolean named = Provinces.sameName(unit.name(), name.unit());
        if (name.isOf("tỉnh")) {
            return !named || unit.kind() != Province.Kind.PROVINCE;
        }
        return name.isOf("thành phố")
                && office.level() == Level.PROVINCE
                && !(named && unit.kind() == Province.Kind.CITY);
    }

    private String written() {
        return name.kind().orElse("") + " " + name.unit();
    }

    private Optional<Problem> gap() {
        Office completed = new IssuerCompletion(office, day).complete();
        boolean homeless =
                office.level() == Level.COMMUNE_UNIT && completed.parent().isEmpty();
        return completed.place().isBlank() || homeless
                ? Optional.of(Problem.error("OFFICE-003", place("name"), office.name()))
                : Optional.empty();
    }
}
