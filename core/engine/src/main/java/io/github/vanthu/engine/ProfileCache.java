package io.github.vanthu.engine;

import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.regulation.FormatProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the format profiles that were resolved, so that a second plan of an office does not read them again. */
final class ProfileCache {
    private static final int MOST_ENTRIES = 256;

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    private record Entry(Map<String, String> overrides, FormatProfile profile) {}

    /**
     * Returns the profile in force on a day with some values replaced.
     *
     * @throws IllegalArgumentException if a path or a value is not one of the profile's
     */
    FormatProfile at(LocalDate day, Map<String, String> overrides) {
        return find(day, overrides).orElseGet(() -> resolve(day, overrides));
    }

    private Optional<FormatProfile> find(LocalDate day, Map<String, String> overrides) {
        return entries.stream()
                .filter(entry -> entry.profile().validity().contains(day))
                .filter(entry -> entry.overrides().equals(overrides))
                .map(Entry::profile)
                .findFirst();
    }

    private FormatProfile resolve(LocalDate day, Map<String, String> overrides) {
        FormatProfile profile = FormatProfiles.at(day, overrides);
        if (entries.size() < MOST_ENTRIES) {
            entries.add(new Entry(Map.copyOf(overrides), profile));
        }
        return profile;
    }
}
