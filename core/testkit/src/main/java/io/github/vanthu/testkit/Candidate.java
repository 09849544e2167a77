package io.github.vanthu.testkit;

import io.github.vanthu.engine.InstalledPlugin;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Place;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.spi.ProvincePlugin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A format that is held against the contract.
 *
 * @param vanthu an engine in which it is installed
 * @param installed what it says of itself
 * @param plugin the plugin itself
 * @param samples its sample plans
 * @param code jar or folder of its classes, or nothing for a pack
 */
record Candidate(
        Vanthu vanthu,
        InstalledPlugin installed,
        ProvincePlugin plugin,
        List<SamplePlan> samples,
        Optional<Path> code) {
    Candidate {
        samples = List.copyOf(samples);
    }

    String id() {
        return installed.id();
    }

    /** Returns the place of the whole plugin. */
    Place place() {
        return Place.file(installed.source());
    }

    Validity validity() {
        return installed.validity();
    }

    /** Returns an office of each level that exists at some time during the validity, on the latest day of it. */
    List<TrialOffice> offices() {
        return Arrays.stream(Office.Level.values())
                .flatMap(level -> latest(level).stream())
                .toList();
    }

    private Optional<TrialOffice> latest(Office.Level level) {
        return TrialDays.latestFirst(validity()).stream()
                .map(day -> TrialOffice.of(level, installed.province(), day))
                .filter(TrialOffice::exists)
                .findFirst();
    }
}
