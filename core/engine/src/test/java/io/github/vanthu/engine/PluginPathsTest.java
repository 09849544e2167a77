package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanthu.engine.planted.NamDinhPlugin;
import io.github.vanthu.engine.planted.PlantedPlugin;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where plugins may lie, and what is said of what is none. */
@SuppressWarnings("NullAway.Init")
class PluginPathsTest {
    @TempDir
    Path folder;

    private Path plugins;

    @BeforeEach
    void makeFolder() throws IOException {
        plugins = Files.createDirectories(folder.resolve("định dạng của tỉnh"));
    }

    private PluginSet found(Path... paths) throws IOException {
        return PluginDiscovery.discover(TestPlugins.loader(folder.resolve("none")), List.of(paths));
    }

    private static List<String> ids(PluginSet set) {
        return set.plugins().stream().map(LoadedPlugin::id).toList();
    }

    private static List<String> codes(PluginSet set) {
        return set.faults().stream().map(fault -> fault.problem().code()).toList();
    }

    @Test
    void aFolderMayHoldJarsZipsAndPacksAtOnce() throws IOException {
        TestPlugins.jar(plugins.resolve("nam-dinh.jar"), NamDinhPlugin.class, PlantedPlugin.class);
        TestPacks.zip(TestPacks.folder(folder, "son-la", "Sơn La"), plugins.resolve("sơn la.ZIP"));
        TestPacks.folder(plugins, "lai-chau", "Lai Châu");
        Files.writeString(plugins.resolve("đọc.txt"), "not a plugin");
        Files.createDirectories(plugins.resolve("empty"));

        PluginSet set = found(plugins);

        assertThat(set.faults()).isEmpty();
        assertThat(set.plugins())
                .extracting(
                        LoadedPlugin::id,
                        plugin -> plugin.installed().source(),
                        plugin -> plugin.installed().kind())
                .containsExactly(
                        tuple("lai-chau", "lai-chau", InstalledPlugin.Kind.PACK),
                        tuple("nam-dinh", "nam-dinh.jar", InstalledPlugin.Kind.JAVA),
                        tuple("son-la", "sơn la.ZIP", InstalledPlugin.Kind.PACK));
    }

    @Test
    void aPathMayBeOnePluginOfEachKind() throws IOException {
        Path jar = plugins.resolve("nam-dinh.jar");
        TestPlugins.jar(jar, NamDinhPlugin.class, PlantedPlugin.class);
        Path pack = TestPacks.folder(plugins, "lai-chau", "Lai Châu");
        Path zip = TestPacks.zip(TestPacks.folder(folder, "son-la", "Sơn La"), plugins.resolve("son-la.zip"));

        assertThat(ids(found(jar))).containsExactly("nam-dinh");
        assertThat(ids(found(pack))).containsExactly("lai-chau");
        assertThat(ids(found(zip))).containsExactly("son-la");
        assertThat(ids(found(zip, jar, pack, pack))).containsExactly("lai-chau", "nam-dinh", "son-la");
    }

    @Test
    void aFolderOfCompiledClassesIsAPlugin() throws IOException {
        TestPlugins.jar(plugins.resolve("a.jar"), NamDinhPlugin.class, PlantedPlugin.class);
        Path classes = folder.resolve("classes");
        TestPlugins.unpack(plugins.resolve("a.jar"), classes);

        assertThat(ids(found(classes))).containsExactly("nam-dinh");
    }

    @Test
    void saysWhatAPathIsNot() throws IOException {
        Path text = Files.writeString(plugins.resolve("plugin.txt"), "x");
        Path absent = plugins.resolve("absent.jar");

        assertThat(codes(found(text))).containsExactly("PLUGIN-017");
        assertThat(codes(found(absent))).containsExactly("PLUGIN-011");
        assertThat(found(absent).faults().get(0).problem().arguments()).containsExactly(absent.toString());
    }

    @Test
    void findsPacksThatAClassPathLists() throws IOException {
        Path classes = folder.resolve("classes");
        TestPacks.folder(classes.resolve("vanthu/packs"), "lai-chau", "Lai Châu");
        TestPacks.folder(classes.resolve("vanthu/packs"), "not-listed", "Sơn La");
        Path list = classes.resolve("META-INF/vanthu/packs");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "lai-chau\n\nabsent\n");
        URL[] path = {classes.toUri().toURL()};

        try (URLClassLoader loader = new URLClassLoader(path, PluginPathsTest.class.getClassLoader())) {
            PluginSet set = PluginDiscovery.discover(loader, List.of());
            assertThat(ids(set)).containsExactly("lai-chau");
            assertThat(set.faults()).hasSize(1);
            assertThat(set.faults().get(0).problem().place().file()).contains("absent");
        }
    }

    @Test
    void identifiersAreUniqueOverAllKindsAndBothSourcesAreNamed() throws IOException {
        TestPlugins.jar(plugins.resolve("a.jar"), NamDinhPlugin.class, PlantedPlugin.class);
        TestPacks.folder(plugins, "nam-dinh", "Nam Định");

        PluginSet set = found(plugins);

        assertThat(set.plugins()).isEmpty();
        assertThat(codes(set)).containsExactly("PLUGIN-003");
        assertThat(set.faults().get(0).problem().arguments()).containsExactly("nam-dinh", "a.jar, nam-dinh");
    }

    @Test
    void sourcesOfOneNameAreNamedByTheirPaths() throws IOException {
        Path one = TestPacks.folder(plugins, "lai-chau", "Lai Châu");
        Path other = TestPacks.folder(folder.resolve("other"), "lai-chau", "Lai Châu");

        Problem problem = found(one, other).faults().get(0).problem();

        assertThat(problem.arguments().get(1)).contains(one.toString(), other.toString());
    }

    @Test
    void nationalIsNoIdentifierOfAPlugin() throws IOException {
        TestPacks.folder(plugins, "national", "Lai Châu");
        assertThat(found(plugins).plugins()).isEmpty();
        assertThat(found(plugins).faults()).isNotEmpty();
    }

    @Test
    void aJarHasALimitOfFiles() throws IOException {
        assertThat(codes(found(jarOf((int) Limit.JAR_FILES.value())))).containsExactly("PLUGIN-010");
        Path large = jarOf((int) Limit.JAR_FILES.value() + 1);
        assertThat(codes(found(large))).containsExactly("PLUGIN-040");
        assertThat(found(large).faults().get(0).problem().arguments()).contains("10001", "10000");
    }

    private Path jarOf(int files) throws IOException {
        Path jar = plugins.resolve(files + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (int i = 0; i < files; i++) {
                out.putNextEntry(new JarEntry("f" + i));
            }
        }
        return jar;
    }

    @Test
    void aJarHasALimitOfBytes() throws IOException {
        Path jar = jarOf(1);
        pad(jar, Limit.JAR_BYTES.value());
        assertThat(codes(found(jar))).doesNotContain("PLUGIN-040");
        pad(jar, Limit.JAR_BYTES.value() + 1);
        assertThat(codes(found(jar))).containsExactly("PLUGIN-040");
    }

    private static void pad(Path file, long size) throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(size - 1);
            channel.write(java.nio.ByteBuffer.wrap(new byte[1]));
        }
    }
}
