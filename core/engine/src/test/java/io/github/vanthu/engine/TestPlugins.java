package io.github.vanthu.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/** Puts plugins where the engine looks for them. */
final class TestPlugins {
    private static final String SERVICE = "META-INF/services/io.github.vanthu.spi.ProvincePlugin";

    private TestPlugins() {}

    /** Returns a class loader whose class path names some plugins. */
    static ClassLoader loader(Path folder, Class<?>... plugins) throws IOException {
        return loader(folder, names(plugins));
    }

    static ClassLoader loader(Path folder, String services) throws IOException {
        Path file = folder.resolve(SERVICE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, services);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, TestPlugins.class.getClassLoader());
    }

    /** Writes a jar that holds the classes of a plugin and names it. */
    static void jar(Path file, Class<?>... classes) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (Class<?> type : classes) {
                jar.putNextEntry(new JarEntry(type.getName().replace('.', '/') + ".class"));
                copy(type, jar);
            }
            jar.putNextEntry(new JarEntry(SERVICE));
            jar.write(names(classes[0]).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Unpacks a jar. */
    static void unpack(Path jar, Path folder) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            for (JarEntry entry : opened.stream().toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, opened.getInputStream(entry).readAllBytes());
            }
        }
    }

    private static void copy(Class<?> type, OutputStream out) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            if (in != null) {
                in.transferTo(out);
            }
        }
    }

    private static String names(Class<?>... plugins) {
        return Arrays.stream(plugins).map(Class::getName).collect(Collectors.joining("\n"));
    }
}
