package io.github.vanthu.cli;

import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.engine.VanthuBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say which formats are installed. */
final class EngineOptions {
    @Option(names = "--plugins", paramLabel = "DIR", descriptionKey = "option.plugins")
    List<Path> plugins = List.of();

    /** Returns the engine with the bundled plugins and those of {@link #places(Session)}. */
    Vanthu engine(Session session) {
        VanthuBuilder builder = Vanthu.builder();
        places(session).forEach(builder::plugins);
        session.installation().cache().ifPresent(builder::cache);
        Settings settings = session.installation().settings();
        settings.problems().forEach(session.textProblems()::print);
        settings.fonts().map(session.folder()::resolve).ifPresent(builder::fonts);
        return builder.build();
    }

    /**
     * Returns the folders of plugins and the single plugins in use, each once: first those of the option, then those of
     * the machine.
     */
    Collection<Path> places(Session session) {
        Map<Path, Path> places = new LinkedHashMap<>();
        Stream.concat(plugins.stream(), session.installation().plugins().stream())
                .map(session.folder()::resolve)
                .forEach(place -> places.putIfAbsent(real(place), place));
        return places.values();
    }

    private static Path real(Path place) {
        try {
            return place.toRealPath();
        } catch (IOException e) {
            return place.toAbsolutePath().normalize();
        }
    }
}
