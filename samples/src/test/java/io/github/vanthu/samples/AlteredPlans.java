package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A plan's file with one datum altered at a time, read anew as a clerk's file would be. */
final class AlteredPlans {
    private final PlanReading reading;
    private final List<String> lines;
    private final Path copy;

    /**
     * Copies a plan's folder.
     *
     * @param source the plan's file
     * @param folder an empty folder
     */
    AlteredPlans(Path source, Path folder) throws IOException {
        this.reading = RenderedSamples.VANTHU.read(source);
        this.lines = Files.readAllLines(source);
        this.copy = folder.resolve(source.getFileName().toString());
        try (Stream<Path> files = Files.list(source.toAbsolutePath().getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    /** Returns the plan as it is. */
    Plan plan() {
        return reading.plan().orElseThrow();
    }

    /** Returns the plan with a fault planted. */
    Plan with(PlantedFault fault) {
        return reading(fault).plan().orElseThrow();
    }

    /** Returns the plan with a fault planted as it is read from its file. */
    PlanReading reading(PlantedFault fault) {
        Place place = reading.places().of("#" + fault.pointer(), fault.before());
        String line = lines.get(place.line() - 1);
        int at = line.indexOf(fault.before(), place.column() - 1);
        assertThat(at).as("%s in line %d: %s", fault, place.line(), line).isNotNegative();
        String altered = line.substring(0, at)
                + fault.after()
                + line.substring(at + fault.before().length());
        return read(place.line() - 1, altered);
    }

    private PlanReading read(int line, String altered) {
        List<String> changed = new java.util.ArrayList<>(lines);
        changed.set(line, altered);
        try {
            Files.write(copy, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RenderedSamples.VANTHU.read(copy);
    }
}
