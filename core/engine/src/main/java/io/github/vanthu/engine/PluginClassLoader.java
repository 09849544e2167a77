package io.github.vanthu.engine;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Loads the classes of one plugin jar: it sees the JDK, the data types and the SPI, not our internals, not the libraries
 * that we use and not other plugins.
 */
final class PluginClassLoader extends URLClassLoader {
    private static final List<String> SHARED = List.of(
            "io.github.vanthu.spi.",
            "io.github.vanthu.model.",
            "io.github.vanthu.document.",
            "io.github.vanthu.regulation.");

    private final ClassLoader api;

    PluginClassLoader(URL jar, ClassLoader api) {
        super(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        this.api = api;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return SHARED.stream().anyMatch(name::startsWith) ? api.loadClass(name) : super.loadClass(name, resolve);
    }
}
