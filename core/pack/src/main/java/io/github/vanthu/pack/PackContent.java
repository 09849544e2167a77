package io.github.vanthu.pack;

import io.github.vanthu.intake.PlanReader;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.Finding;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.List;
import java.util.Optional;

/** What a pack holds beside its head. */
final class PackContent {
    private final PackFiles files;
    private final List<Problem> problems;
    private final List<String> names;

    private PackContent(PackFiles files, List<String> names, List<Problem> problems) {
        this.files = files;
        this.names = names;
        this.problems = problems;
    }

    static PackContent of(PackFiles files, PluginFile head) {
        try {
            return new PackContent(files, files.names(), List.of());
        } catch (PackFaultException e) {
            return new PackContent(files, List.of(), List.of(e.problem()));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    Place place(String pointer) {
        return Place.file(files.placeName(PackFiles.PLUGIN_FILE));
    }

    List<String> samples() {
        return names.stream()
                .filter(name -> name.matches("samples/[^/]+/plan\\.yaml"))
                .toList();
    }

    PlanReading sample(String name) {
        return new PlanReader().read(name, new byte[0], path -> Optional.empty());
    }

    ProvinceFormat format(Office.Level level) {
        return ProvinceFormat.NATIONAL;
    }

    Optional<String> extraSchema() {
        return Optional.empty();
    }

    List<Finding> check(Plan plan) {
        return List.of();
    }
}
