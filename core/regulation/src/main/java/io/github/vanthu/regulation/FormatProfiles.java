package io.github.vanthu.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The format profiles of the state, one for each period (bộ thể thức theo thời kỳ). */
public final class FormatProfiles {
    private static final List<String> FILES = List.of("tt01-2011.yaml", "nd30-2020.yaml");

    private FormatProfiles() {}

    /** Returns the identifiers of all profiles, oldest first. */
    public static List<String> ids() {
        return FILES.stream().map(file -> file.replace(".yaml", "")).toList();
    }

    /** Returns the profile in force on a day; a day before the first profile gets the first. */
    public static FormatProfile at(LocalDate day) {
        return at(day, Map.of());
    }

    /**
     * Returns the profile in force on a day with some values replaced.
     *
     * @param overrides values by path, such as {@code styles/Body/size} to {@code 13}
     * @throws IllegalArgumentException if a path or a value is not one of the profile's
     */
    public static FormatProfile at(LocalDate day, Map<String, String> overrides) {
        List<ProfileFile> files = FILES.stream().map(ProfileFile::read).toList();
        return files.stream()
                .filter(file -> file.validity().contains(day))
                .findFirst()
                .orElse(files.get(0))
                .profile(overrides);
    }
}
