package io.github.vanthu.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Writes plugins of every kind into a folder. */
record PluginFolder(Path folder) {
    private static final String SERVICE = "META-INF/services/io.github.vanthu.spi.ProvincePlugin";

    /** Returns a plugin.yaml with further lines behind the usual ones. */
    static String yaml(String id, String province, String code, String... more) {
        return """
                spi: "1.0"
                id: %s
                name: Tỉnh %s
                province: %s
                codes: ["%s"]
                validFrom: 05/4/2011
                validTo: 30/6/2025
                """.formatted(id, province, province, code) + String.join("\n", more) + "\n";
    }

    /** Writes a pack as a folder. */
    Path pack(String name, String yaml) throws IOException {
        file(name + "/plugin.yaml", yaml);
        return folder.resolve(name);
    }

    /** Writes a file below the folder. */
    Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Writes a zip with text files. */
    Path zip(String name, Map<String, String> files) throws IOException {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : new LinkedHashMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }

    /** Writes a zip with a file of many equal bytes. */
    Path bomb(String name, String yaml, int megabytes) throws IOException {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            out.putNextEntry(new ZipEntry("plugin.yaml"));
            out.write(yaml.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
            out.putNextEntry(new ZipEntry("templates/bang.ftl"));
            for (int at = 0; at < megabytes; at++) {
                out.write(new byte[1 << 20]);
            }
            out.closeEntry();
        }
        return zip;
    }

    /**
     * Compiles a plugin and packs it into a jar.
     *
     * @param body members of the class besides id, name, province, codes and validity
     */
    Path jar(String name, String id, String spi, String body) throws IOException {
        Path work = Files.createTempDirectory(folder.getParent(), "compiled");
        Path source = Files.writeString(work.resolve("TestPlugin.java"), source(id, spi, body));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        OutputStream.nullOutputStream(),
                        System.err,
                        arguments(work, source).toArray(String[]::new));
        if (result != 0) {
            throw new IOException("the plugin does not compile");
        }
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            put(out, "vn/example/TestPlugin.class", Files.readAllBytes(work.resolve("vn/example/TestPlugin.class")));
            put(out, SERVICE, "vn.example.TestPlugin".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static List<String> arguments(Path work, Path source) {
        String classes = System.getProperty("java.class.path");
        return List.of("-proc:none", "-encoding", "UTF-8", "-cp", classes, "-d", work.toString(), source.toString());
    }

    private static String source(String id, String spi, String body) {
        return """
                package vn.example;
                import io.github.vanthu.model.Office;
                import io.github.vanthu.regulation.Validity;
                import io.github.vanthu.spi.*;
                import java.time.LocalDate;
                import java.util.List;
                public final class TestPlugin implements ProvincePlugin {
                    public String spi() { return "%s"; }
                    public String id() { return "%s"; }
                    public String name() { return "Tỉnh Nam Định"; }
                    public String province() { return "Nam Định"; }
                    public List<String> codes() { return List.of("36"); }
                    public Validity validity() {
                        return Validity.between(LocalDate.of(2011, 4, 5), LocalDate.of(2025, 6, 30));
                    }
                    %s
                }
                """.formatted(spi, id, body);
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
