package io.github.vanthu.regulation;

import io.github.vanthu.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The format profiles of the state, one for each period (bộ thể thức theo thời kỳ). */
public final class FormatProfiles {
    private static final List<String> FILES = List.of("tt01-2011.yaml", "nd30-2020.yaml");

    private FormatProfiles() {}

    /** The files as they were read; nothing changes them. */
    private static final class Files {
        static final List<ProfileFile> ALL =
                FILES.stream().map(ProfileFile::read).toList();

        private Files() {}
    }

    /**
     * Returns when a profile is in force.
     *
     * @throws java.util.NoSuchElementException if there is no such profile
     */
    public static Validity validity(String id) {
        return Files.ALL.get(ids().indexOf(id)).validity();
    }

    /** Returns the identifiers of all profiles, oldest first. */
    public static List<String> ids() {
        return FILES.stream().map(file -> file.replace(".yaml", "")).toList();
    }

    /**
     * Returns the profile of an identifier.
     *
     * @param id one of {@link #ids()}
     * @throws IllegalArgumentException if it is none
     */
    public static FormatProfile named(String id) {
        int index = ids().indexOf(id);
        if (index < 0) {
            throw new IllegalArgumentException("no format profile " + id);
        }
        return Files.ALL.get(index).profile(Map.of());
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
        return file(day).profile(overrides);
    }

    /**
     * Returns what is wrong with values that shall replace those of the profile in force on a day: unknown paths, values
     * that cannot be read or printed, and values outside of what the regulation allows.
     *
     * @param overrides values by path, such as {@code page/left} to {@code 35 mm}
     * @param reasons why a value lies outside of the regulation, by the same path; a written reason makes it acceptable
     * @return errors at places that hold the path as a pointer, such as {@code /page/left}, sorted by path
     */
    public static List<Problem> faults(LocalDate day, Map<String, String> overrides, Map<String, String> reasons) {
        return overrides.isEmpty() ? List.of() : new ProfileFaults(file(day), overrides, reasons).find();
    }

    private static ProfileFile file(LocalDate day) {
        return Files.ALL.stream()
                .filter(file -> file.validity().contains(day))
                .findFirst()
                .orElse(Files.ALL.get(0));
    }
}
