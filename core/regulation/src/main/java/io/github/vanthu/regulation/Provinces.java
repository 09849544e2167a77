package io.github.vanthu.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The units of the provincial level since 01/8/2008: 63 until 30/6/2025, 34 since (danh mục đơn vị hành chính cấp tỉnh).
 *
 * <p>An earlier day counts as the first one. Names are compared whatever their case and the place of their tone marks, with
 * or without "tỉnh", "thành phố" or "TP.".
 *
 * <p>Example: {@code Provinces.find("TP. Huế", LocalDate.of(2025, 1, 1))}.
 */
public final class Provinces {
    private static final LocalDate FIRST_DAY = LocalDate.of(2008, 8, 1);

    private Provinces() {}

    /** Read at the first question only: most of a start needs no province. */
    private static final class Table {
        static final List<Province> ROWS = ProvinceTable.read();

        private Table() {}
    }

    /** Returns the units of a day, by code. */
    public static List<Province> at(LocalDate day) {
        LocalDate known = known(day);
        return Table.ROWS.stream()
                .filter(unit -> unit.validity().contains(known))
                .toList();
    }

    /** Returns the unit of a name on a day, or nothing; a name as it stands in the table is found without folding any. */
    public static Optional<Province> find(String name, LocalDate day) {
        List<Province> units = at(day);
        Optional<Province> exact =
                units.stream().filter(unit -> unit.name().equals(name)).findFirst();
        return exact.isPresent()
                ? exact
                : units.stream().filter(unit -> sameName(unit.name(), name)).findFirst();
    }

    /** Returns the unit of a code on a day, or nothing. */
    public static Optional<Province> byCode(String code, LocalDate day) {
        return at(day).stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Returns the units that bore a name at any time, the oldest first. */
    public static List<Province> named(String name) {
        return Table.ROWS.stream().filter(unit -> sameName(unit.name(), name)).toList();
    }

    /** Returns the unit that a unit went over to on the day after its last one, or nothing while it goes on. */
    public static Optional<Province> successor(Province unit) {
        return unit.successor().flatMap(code -> unit.validity().to().flatMap(last -> byCode(code, last.plusDays(1))));
    }

    /** Returns the units that became a unit on its first day, by code; none for the oldest. */
    public static List<Province> predecessors(Province unit) {
        return Table.ROWS.stream()
                .filter(earlier -> successor(earlier).equals(Optional.of(unit)))
                .toList();
    }

    /** Returns the unit that holds the area of a unit on a later day: itself while it goes on. */
    public static Province holding(Province unit, LocalDate day) {
        boolean over = unit.validity().to().filter(day::isAfter).isPresent();
        return over ? successor(unit).map(next -> holding(next, day)).orElse(unit) : unit;
    }

    /** Returns the name of a day that a mistyped one may be meant for, or nothing if none is near. */
    public static Optional<String> nearest(String name, LocalDate day) {
        return Spelling.nearest(
                ProvinceTable.plain(name), at(day).stream().map(Province::name).toList());
    }

    /** Returns whether two names mean the same unit, with or without its kind. */
    public static boolean sameName(String one, String other) {
        return ProvinceTable.folded(one).equals(ProvinceTable.folded(other));
    }

    private static LocalDate known(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
    }
}
