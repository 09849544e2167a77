package io.github.vanthu.engine;

import io.github.vanthu.regulation.Province;
import io.github.vanthu.regulation.Provinces;
import io.github.vanthu.regulation.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The plans that a plugin says it formats, as far as that is known of a faulty one.
 *
 * @param province name of the province, if known
 * @param codes codes of the province, as far as they are known
 * @param validity the days of issue; every day may be meant if they are not known
 */
record Claim(Optional<String> province, List<String> codes, Optional<Validity> validity) {
    Claim {
        codes = List.copyOf(codes);
    }

    static Claim of(InstalledPlugin plugin) {
        return new Claim(Optional.of(plugin.province()), plugin.codes(), Optional.of(plugin.validity()));
    }

    /** Returns whether plans of a province on a day may be meant. */
    boolean holds(String name, LocalDate day) {
        return validity.map(days -> days.contains(day)).orElse(true) && (named(name) || coded(name, day));
    }

    private boolean named(String name) {
        return province.filter(own -> Provinces.sameName(own, name)).isPresent();
    }

    private boolean coded(String name, LocalDate day) {
        return Provinces.find(name, day)
                .map(Province::code)
                .filter(codes::contains)
                .isPresent();
    }
}
