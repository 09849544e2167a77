package io.github.vanthu.cli;

import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.engine.VanthuBuilder;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which formats are installed. */
final class EngineOptions {
    @Option(names = "--plugins", paramLabel = "DIR", descriptionKey = "option.plugins")
    List<Path> plugins = List.of();

    /** Returns the engine with the bundled plugins and those of the folders. */
    Vanthu engine(Session session) {
        VanthuBuilder builder = Vanthu.builder();
        plugins.forEach(folder -> builder.plugins(session.folder().resolve(folder)));
        session.cache().ifPresent(builder::cache);
        return builder.build();
    }
}
