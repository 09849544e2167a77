package io.github.vanthu.testkit;

import io.github.vanthu.intake.PlanReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * A sample plan of a format (kế hoạch mẫu).
 *
 * @param name how messages call it
 * @param reading the plan as it was read
 * @param sourced whether a README or SOURCE stands beside it or above it
 */
record SamplePlan(String name, Supplier<PlanReading> reading, boolean sourced) {
    private static final List<String> SOURCES =
            List.of("SOURCE.md", "SOURCE.txt", "README.md", "README.txt", "SOURCE", "README");

    /** Returns the sample that a file holds. */
    static SamplePlan of(Path file, java.util.function.Function<Path, PlanReading> reader) {
        return new SamplePlan(file.toString(), () -> reader.apply(file), sourcedBeside(file));
    }

    /** Returns whether the folder of a file, or the folder around that, says where the samples come from. */
    static boolean sourcedBeside(Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        return has(folder) || has(folder.resolveSibling(""));
    }

    private static boolean has(Path folder) {
        return SOURCES.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }
}
