package io.github.vanthu.cli.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of a new plugin (khung định dạng).
 *
 * <p>Example: {@code Scaffold.pack(values).writeTo(Path.of("bac-ninh"))}.
 */
public final class Scaffold {
    private final ScaffoldValues values;
    private final Map<String, String> resources = new LinkedHashMap<>();

    private Scaffold(ScaffoldValues values) {
        this.values = values;
    }

    /** Returns a pack without Java. */
    public static Scaffold pack(ScaffoldValues values) {
        return new Scaffold(values)
                .with("plugin.yaml", "pack/plugin.yaml")
                .with("fields.schema.json", "pack/fields.schema.json")
                .with("templates/phu-luc.ftl", "pack/templates/phu-luc.ftl")
                .withSample("samples/mau/");
    }

    /** Returns a Maven project of a plugin in Java. */
    public static Scaffold java(ScaffoldValues values) {
        String folder = values.packageName().replace('.', '/') + "/" + values.className();
        return new Scaffold(values)
                .with("pom.xml", "java/pom.xml")
                .with("README.md", "java/README.md")
                .with("src/main/java/" + folder + ".java", "java/Plugin.java")
                .with("src/main/resources/META-INF/services/io.github.vanthu.spi.ProvincePlugin", "java/services")
                .with("src/test/java/" + folder + "Test.java", "java/PluginTest.java")
                .withSample("samples/mau/");
    }

    private Scaffold with(String file, String resource) {
        resources.put(file, resource);
        return this;
    }

    private Scaffold withSample(String folder) {
        return with(folder + "plan.yaml", "pack/samples/mau/plan.yaml")
                .with(folder + "office.yaml", "pack/samples/mau/office.yaml")
                .with(folder + "SOURCE.md", "pack/samples/mau/SOURCE.md");
    }

    /** Returns the text of every file by its path, with {@code /} between folders. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        resources.forEach((file, resource) -> files.put(file, values.in(text(resource))));
        return files;
    }

    /**
     * Writes the files.
     *
     * @param folder is made; nothing may stand there yet
     * @throws IOException if the folder exists or a file cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectory(folder);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
    }

    private static String text(String resource) {
        try (InputStream in = Scaffold.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("file " + resource + " is missing from the command's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
