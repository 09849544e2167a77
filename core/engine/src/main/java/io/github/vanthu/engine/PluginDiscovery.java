package io.github.vanthu.engine;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.pack.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds plugins on the class path, in folders and as single files, jars and packs alike.
 *
 * <p>Of a jar the classes that its service file names are loaded, of a pack the head is read; nothing else.
 */
final class PluginDiscovery {
    private static final String PACK_FILE = "plugin.yaml";

    private final PluginInspection inspection = new PluginInspection();
    private final JavaPlugins java;
    private final PackPlugins packs;

    private PluginDiscovery(ClassLoader loader) {
        this.java = new JavaPlugins(loader, inspection);
        this.packs = new PackPlugins(inspection);
    }

    /**
     * Returns the plugins that a class loader sees and those of some paths.
     *
     * @param paths folders of plugins, or single plugins: a jar, a zip, a folder with {@code plugin.yaml}
     */
    static PluginSet discover(ClassLoader loader, List<Path> paths) {
        PluginDiscovery discovery = new PluginDiscovery(loader);
        discovery.java.onClassPath();
        discovery.packs.onClassPath(loader);
        paths.stream().distinct().forEach(discovery::search);
        return discovery.inspection.found();
    }

    private void search(Path path) {
        if (Files.isDirectory(path) && !isPlugin(path)) {
            searchFolder(path);
        } else if (isPlugin(path)) {
            searchPlugin(path);
        } else {
            fault(Files.exists(path) ? "PLUGIN-017" : "PLUGIN-011", path);
        }
    }

    private void searchFolder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(PluginDiscovery::isPlugin).sorted().forEach(this::searchPlugin);
        } catch (IOException e) {
            fault("PLUGIN-011", folder);
        }
    }

    private static boolean isPlugin(Path path) {
        return Files.isDirectory(path) ? isPack(path) || JavaPlugins.isClasses(path) : isJar(path) || isZip(path);
    }

    private void searchPlugin(Path path) {
        if (!Files.isDirectory(path)) {
            searchFile(path);
        } else if (isPack(path)) {
            packs.read(PackFiles.folder(path));
        } else {
            java.inClasses(path);
        }
    }

    private void searchFile(Path file) {
        if (isJar(file)) {
            java.inJar(file);
        } else {
            packs.read(PackFiles.zip(file));
        }
    }

    private static boolean isPack(Path folder) {
        return Files.exists(folder.resolve(PACK_FILE));
    }

    private static boolean isJar(Path file) {
        return ends(file, ".jar") && Files.isRegularFile(file);
    }

    private static boolean isZip(Path file) {
        return ends(file, ".zip") && Files.isRegularFile(file);
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private void fault(String code, Path path) {
        inspection.fault(Problem.error(code, Place.file(path.toString()), path.toString()));
    }
}
