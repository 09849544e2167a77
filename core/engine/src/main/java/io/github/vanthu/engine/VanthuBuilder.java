package io.github.vanthu.engine;

import io.github.vanthu.docx.FrameStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects what an engine needs to know; every value has a default.
 *
 * <p>Example: {@code Vanthu.builder().plugins(Path.of("plugins")).cache(Path.of("cache")).build()}.
 */
public final class VanthuBuilder {
    private final List<Path> plugins = new ArrayList<>();
    private Optional<Path> cache = Optional.empty();
    private Optional<Path> fonts = Optional.empty();
    private Optional<ClassLoader> loader = Optional.empty();

    VanthuBuilder() {}

    /** Adds a folder of plugin jars, besides the plugins on the class path; may be called again for another folder. */
    public VanthuBuilder plugins(Path folder) {
        plugins.add(folder);
        return this;
    }

    /** Sets the folder that keeps what takes long to make between runs; without it nothing is kept. */
    public VanthuBuilder cache(Path folder) {
        cache = Optional.of(folder);
        return this;
    }

    /**
     * Sets the folder that holds Times New Roman, which PDF files embed then instead of Liberation Serif, with the same
     * lines and pages; with files that cannot be used
     * every PDF has Liberation Serif and says so in a warning.
     */
    public VanthuBuilder fonts(Path folder) {
        fonts = Optional.of(folder);
        return this;
    }

    /** Sets the class loader that sees plugins and templates, instead of the engine's own. */
    public VanthuBuilder classLoader(ClassLoader other) {
        loader = Optional.of(other);
        return this;
    }

    /** Finds the plugins and returns the engine; faulty plugins do not fail it, see {@link Vanthu#problems()}. */
    public Vanthu build() {
        ClassLoader seen = loader.orElseGet(Vanthu.class::getClassLoader);
        PluginSet found = PluginDiscovery.discover(seen, List.copyOf(plugins));
        Optional<Path> folder = cache;
        return new Vanthu(
                found,
                new ClassPathTemplates(seen),
                new Lazy<>(() -> folder.map(FrameStore::new).orElseGet(FrameStore::new)),
                fonts.map(OfficeFonts::read).orElse(OfficeFonts.NONE));
    }
}
