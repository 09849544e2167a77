package io.github.vanthu.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds the folder where a user's programs keep what they can make again. */
final class CacheFolder {
    private CacheFolder() {}

    /**
     * Returns {@code %LOCALAPPDATA%}, {@code $XDG_CACHE_HOME} or {@code ~/.cache}, with {@code vanthu} below it.
     *
     * @param environment the environment variables
     * @param property reads a system property, possibly to null
     */
    static Optional<Path> of(Map<String, String> environment, UnaryOperator<String> property) {
        return Stream.of(
                        environment.get("LOCALAPPDATA"),
                        environment.get("XDG_CACHE_HOME"),
                        Optional.ofNullable(property.apply("user.home"))
                                .map(home -> home + "/.cache")
                                .orElse(null))
                .filter(Objects::nonNull)
                .flatMap(folder -> absolute(folder).stream())
                .findFirst()
                .map(folder -> folder.resolve("vanthu"));
    }

    private static Optional<Path> absolute(String folder) {
        try {
            return Optional.of(Path.of(folder)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
