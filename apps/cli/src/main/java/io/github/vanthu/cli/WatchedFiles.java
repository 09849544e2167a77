package io.github.vanthu.cli;

import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files whose change calls for a new rendering: data files beside the plans, files that plans name, and what plugins
 * consist of. Outputs are none of them, wherever they are written.
 */
final class WatchedFiles {
    private static final Set<String> ENDINGS = Set.of("yaml", "yml", "json", "ftl", "jar", "zip", "xlsx", "csv");
    private static final int DEPTH = 6;

    private final List<Path> plans;
    private final Collection<Path> plugins;
    private final Set<Path> named = new TreeSet<>();

    WatchedFiles(List<Path> plans, Collection<Path> plugins) {
        this.plans = List.copyOf(plans);
        this.plugins = List.copyOf(plugins);
    }

    /** Takes the files that a plan was read from. */
    void read(PlanReading reading) {
        reading.places().leaves().keySet().stream()
                .map(pointer -> reading.places().of(pointer).file())
                .distinct()
                .map(Path::of)
                .forEach(named::add);
    }

    /** Returns the state of all files now. */
    FileStamps stamps() {
        Set<Path> all = new TreeSet<>(plans);
        all.addAll(named);
        plans.forEach(plan -> all.addAll(below(plan.toAbsolutePath().resolveSibling(""), 1, plan)));
        plugins.forEach(place -> all.addAll(below(place, DEPTH, place)));
        return FileStamps.of(all);
    }

    /** Returns whether a path is part of a plugin. */
    boolean ofPlugins(String path) {
        return plugins.stream().anyMatch(place -> Path.of(path).startsWith(place));
    }

    /** Returns the data files of a folder, named relative to what the user typed. */
    private static List<Path> below(Path folder, int depth, Path typed) {
        try (Stream<Path> found = Files.walk(folder, depth)) {
            return found.limit(Limit.WATCHED_FILES.value())
                    .filter(WatchedFiles::watched)
                    .map(path -> depth == 1 ? typed.resolveSibling(String.valueOf(path.getFileName())) : path)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean watched(Path path) {
        String name = String.valueOf(path.getFileName());
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
