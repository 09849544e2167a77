package io.github.vanthu.cli;

import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Problem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of all files that one run writes into a folder. */
final class TargetNames {
    private final Path folder;
    private final Map<String, Path> planOfFile = new HashMap<>();

    TargetNames(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes the names of a plan's files.
     *
     * @return why one of them cannot be used: no file system takes it, another plan of this run has it where case is folded,
     *     or the plan itself was read from there
     */
    Optional<Problem> problem(PlanReading reading, Path plan, Collection<String> names) {
        Set<Path> data = files(reading);
        data.add(plan.toAbsolutePath().normalize());
        return names.stream()
                .flatMap(name -> problem(reading, plan, name, data).stream())
                .findFirst();
    }

    private Optional<Problem> problem(PlanReading reading, Path plan, String name, Set<Path> data) {
        if (!OutputName.safe(name.substring(0, name.lastIndexOf('.')))) {
            return Optional.of(Problem.error("OUTPUT-003", reading.places().of("#/id"), name));
        }
        if (data.contains(folder.resolve(name).toAbsolutePath().normalize())) {
            return Optional.of(Problem.error("RECORD-006", reading.places().of("#/id"), name));
        }
        Path other = planOfFile.putIfAbsent(name.toLowerCase(Locale.ROOT), plan);
        return Optional.ofNullable(other)
                .map(taken -> Problem.error("OUTPUT-004", reading.places().of("#/id"), taken.toString(), name));
    }

    private static Set<Path> files(PlanReading reading) {
        return reading.places().leaves().keySet().stream()
                .map(pointer -> reading.places().of(pointer).file())
                .distinct()
                .map(file -> Path.of(file).toAbsolutePath().normalize())
                .collect(Collectors.toSet());
    }
}
