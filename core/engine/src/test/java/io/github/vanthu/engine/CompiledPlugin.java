package io.github.vanthu.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Plugins that are no part of this build: compiled from text and packed into jars. */
public final class CompiledPlugin {
    private static final String SERVICE = "META-INF/services/io.github.vanthu.spi.ProvincePlugin";

    private final Path folder;
    private final Map<String, String> sources = new TreeMap<>();

    /** Makes one whose files lie in a folder. */
    public CompiledPlugin(Path folder) {
        this.folder = folder;
    }

    /** Adds a source file by the full name of its class. */
    public CompiledPlugin source(String type, String text) {
        sources.put(type, text);
        return this;
    }

    /** Compiles all sources and packs the classes of one package. */
    public Path jar(String name, String plugin) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(name + ".classes"));
        compile(classes);
        Path jar = folder.resolve(name);
        String root = plugin.substring(0, plugin.lastIndexOf('.')).replace('.', '/');
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes.resolve(root))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                put(out, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            put(out, SERVICE, plugin.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private void compile(Path classes) throws IOException {
        Path texts = Files.createDirectories(folder.resolve("sources"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = texts.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, OutputStream.nullOutputStream(), System.err, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IOException("the plugin does not compile");
        }
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
