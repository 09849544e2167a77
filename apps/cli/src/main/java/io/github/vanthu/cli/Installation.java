package io.github.vanthu.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a machine keeps for every run of the command.
 *
 * @param plugins where its province formats lie: those of {@code VANTHU_PLUGINS} in their order, then
 *     {@code ~/.vanthu/plugins} if there is such a folder
 * @param cache folder for what is made once per machine, or nothing
 * @param settings what the user has set; {@code VANTHU_FONT_DIR} goes before the file
 */
record Installation(List<Path> plugins, Optional<Path> cache, Settings settings) {
    private static final String VARIABLE = "VANTHU_PLUGINS";
    private static final String FONTS = "VANTHU_FONT_DIR";
    private static final String FOLDER = ".vanthu";

    Installation {
        plugins = List.copyOf(plugins);
    }

    /**
     * Finds it.
     *
     * @param environment the environment variables
     * @param property reads a system property, possibly to null
     */
    static Installation of(Map<String, String> environment, UnaryOperator<String> property) {
        List<Path> plugins = new ArrayList<>(listed(environment));
        home(environment, property)
                .map(home -> home.resolve(FOLDER).resolve("plugins"))
                .filter(Files::isDirectory)
                .ifPresent(plugins::add);
        return new Installation(plugins, CacheFolder.of(environment, property), settings(environment, property));
    }

    private static Settings settings(Map<String, String> environment, UnaryOperator<String> property) {
        Optional<Path> fonts = Optional.ofNullable(environment.get(FONTS))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> path(folder.strip()));
        return home(environment, property)
                .map(home -> Settings.read(home.resolve(FOLDER).resolve("settings.properties")))
                .orElseGet(() -> new Settings(Optional.empty(), List.of()))
                .withFonts(fonts);
    }

    private static List<Path> listed(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault(VARIABLE, "").split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .flatMap(entry -> path(entry.strip()).stream())
                .toList();
    }

    /** Java takes the home folder of Unix from the list of users; {@code HOME} is what the user sees in a shell. */
    private static Optional<Path> home(Map<String, String> environment, UnaryOperator<String> property) {
        return Stream.of(Optional.ofNullable(environment.get("HOME")), Optional.ofNullable(property.apply("user.home")))
                .flatMap(Optional::stream)
                .flatMap(folder -> path(folder).stream())
                .filter(Path::isAbsolute)
                .findFirst();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
