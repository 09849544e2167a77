package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks at a plan's file before it is read. */
final class PlanFile {
    private PlanFile() {}

    /** Returns why a file cannot be read at all, or nothing. */
    static Optional<Problem> obstacle(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.of(Problem.error("OUTPUT-011", Place.NONE, file.toString()));
        }
        return Files.isReadable(file)
                ? Optional.empty()
                : Optional.of(Problem.error("OUTPUT-012", Place.NONE, file.toString()));
    }
}
