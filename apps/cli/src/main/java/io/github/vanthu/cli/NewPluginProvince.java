package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Province;
import io.github.vanthu.regulation.Provinces;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The province that a new plugin is for: the one that was named, else the one whose name begins the identifier.
 *
 * @param id identifier, such as {@code bac-ninh-2026}
 * @param name the name that was given, or nothing
 * @param from first day of issue
 */
record NewPluginProvince(String id, Optional<String> name, LocalDate from) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern MARK = Pattern.compile("\\p{M}");

    /** Returns whether a text can be the identifier of a plugin and the name of its folder. */
    static boolean validId(String id) {
        return ID.matcher(id).matches() && id.length() <= 40 && !id.equals("national");
    }

    /** Returns the province, or nothing if it was not named right or cannot be guessed. */
    Optional<Province> find() {
        return name.map(given -> Provinces.find(given, from)).orElseGet(this::guess);
    }

    private Optional<Province> guess() {
        return Provinces.at(from).stream()
                .filter(unit -> (id + "-").startsWith(plain(unit.name()) + "-"))
                .max(Comparator.comparing(unit -> unit.name().length()));
    }

    /** Returns why there is no province. */
    Problem problem() {
        String day = day(from);
        if (name.isEmpty()) {
            return Problem.error("USAGE-010", Place.NONE, id, day);
        }
        return Provinces.nearest(name.get(), from)
                .map(near -> Problem.error("USAGE-012", Place.NONE, name.get(), day, near))
                .orElseGet(() -> unknown(name.get(), day));
    }

    /** A name of another time is told what became of it. */
    private Problem unknown(String given, String day) {
        return Provinces.named(given).stream()
                .map(unit -> Provinces.holding(unit, from))
                .filter(unit -> unit.validity().contains(from))
                .findFirst()
                .map(holder -> Problem.error("USAGE-012", Place.NONE, given, day, holder.name()))
                .orElseGet(() -> Problem.error("USAGE-011", Place.NONE, given, day));
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /** Returns a name as identifiers write it: "Đà Nẵng" as {@code da-nang}. */
    private static String plain(String name) {
        String letters =
                MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return letters.toLowerCase(Locale.ROOT).replace('đ', 'd').replaceAll("[^a-z0-9]+", "-");
    }
}
