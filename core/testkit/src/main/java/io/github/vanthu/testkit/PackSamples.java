package io.github.vanthu.testkit;

import io.github.vanthu.engine.InstalledPlugin;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.pack.PackPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/** The samples that lie in a pack. */
final class PackSamples {
    private static final String SOURCES = ".*(README|SOURCE)(\\.[a-z]+)?";

    private PackSamples() {}

    static List<SamplePlan> of(Vanthu vanthu, InstalledPlugin installed, Path file) throws IOException {
        Optional<PackPlugin> pack = vanthu.plugin(installed.id())
                .filter(PackPlugin.class::isInstance)
                .map(PackPlugin.class::cast);
        if (pack.isEmpty()) {
            return List.of();
        }
        PackPlugin plugin = pack.get();
        boolean zip = Files.isRegularFile(file);
        boolean sourced = zip && sourced(file);
        return plugin.samples().stream()
                .map(name -> new SamplePlan(
                        name,
                        () -> plugin.sample(name),
                        sourced || (!zip && SamplePlan.sourcedBeside(file.resolve(name)))))
                .toList();
    }

    /** In a zip a README or SOURCE anywhere serves all samples. */
    private static boolean sourced(Path zip) throws IOException {
        try (ZipFile entries = new ZipFile(zip.toFile())) {
            return entries.stream().anyMatch(entry -> entry.getName().matches(SOURCES));
        }
    }
}
