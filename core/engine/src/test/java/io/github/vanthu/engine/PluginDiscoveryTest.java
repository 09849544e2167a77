package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.engine.planted.BadIdPlugin;
import io.github.vanthu.engine.planted.NamDinhLaterPlugin;
import io.github.vanthu.engine.planted.NamDinhPlugin;
import io.github.vanthu.engine.planted.NamelessPlugin;
import io.github.vanthu.engine.planted.NewerPlugin;
import io.github.vanthu.engine.planted.PlantedPlugin;
import io.github.vanthu.engine.planted.ThrowingPlugin;
import io.github.vanthu.engine.planted.TwinPlugin;
import io.github.vanthu.engine.planted.UnbornPlugin;
import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.SpiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PluginDiscoveryTest {
    private static final String OLD_INTERFACE = """
            package io.github.vanthu.spi;
            public interface ProvincePlugin {
                String id();
                String province();
            }
            """;
    private static final String OLD_PLUGIN = """
            package vn.old;
            public class Plugin implements io.github.vanthu.spi.ProvincePlugin {
                @Override public String id() { return "old"; }
                @Override public String province() { return "Sơn La"; }
            }
            """;

    @TempDir
    Path folder;

    private PluginSet found(Class<?>... plugins) throws IOException {
        return PluginDiscovery.discover(TestPlugins.loader(folder, plugins), List.of());
    }

    private static List<String> ids(PluginSet set) {
        return set.plugins().stream().map(plugin -> plugin.installed().id()).toList();
    }

    private static Problem onlyProblem(PluginSet set) {
        assertThat(set.faults()).hasSize(1);
        return set.faults().get(0).problem();
    }

    @Test
    void listsPluginsByIdentifier() throws IOException {
        PluginSet set = found(NamDinhLaterPlugin.class, NamDinhPlugin.class);
        assertThat(ids(set)).containsExactly("nam-dinh", "nam-dinh-2023");
        assertThat(set.faults()).isEmpty();
        assertThat(set.plugins().get(0).installed().source()).isEqualTo("test-classes");
    }

    @Test
    void refusesAnIdentifierOfAnotherForm() throws IOException {
        PluginSet set = found(BadIdPlugin.class, NamDinhPlugin.class);
        assertThat(ids(set)).containsExactly("nam-dinh");
        assertThat(onlyProblem(set).code()).isEqualTo("PLUGIN-002");
        assertThat(onlyProblem(set).arguments()).containsExactly("Nam Dinh", "test-classes");
    }

    @Test
    void refusesBothPluginsOfOneIdentifier() throws IOException {
        PluginSet set = found(NamDinhPlugin.class, TwinPlugin.class, NamDinhLaterPlugin.class);
        assertThat(ids(set)).containsExactly("nam-dinh-2023");
        assertThat(onlyProblem(set).code()).isEqualTo("PLUGIN-003");
        assertThat(onlyProblem(set).arguments()).containsExactly("nam-dinh", "test-classes, test-classes");
    }

    @Test
    void reportsAPluginThatAnswersNothing() throws IOException {
        PluginSet set = found(NamelessPlugin.class, NamDinhPlugin.class);
        assertThat(ids(set)).containsExactly("nam-dinh");
        assertThat(onlyProblem(set).code()).isEqualTo("PLUGIN-004");
        assertThat(onlyProblem(set).arguments()).containsExactly("NamelessPlugin", "test-classes", "name()");
    }

    @Test
    void reportsAPluginThatThrows() throws IOException {
        PluginSet set = found(ThrowingPlugin.class, NamDinhPlugin.class);
        assertThat(ids(set)).containsExactly("nam-dinh");
        assertThat(onlyProblem(set).code()).isEqualTo("PLUGIN-005");
        assertThat(onlyProblem(set).arguments())
                .containsExactly(
                        "ThrowingPlugin", "test-classes", "id()", "IllegalStateException: tệp cấu hình bị hỏng");
    }

    @Test
    void reportsAPluginThatCannotBeMade() throws IOException {
        PluginSet set = found(UnbornPlugin.class, NamDinhPlugin.class);
        assertThat(ids(set)).containsExactly("nam-dinh");
        assertThat(onlyProblem(set).code()).isEqualTo("PLUGIN-001");
        assertThat(onlyProblem(set).arguments().get(1))
                .contains("UnbornPlugin", "UnsupportedOperationException: thiếu giấy phép");
    }

    @Test
    void reportsAClassThatIsNotThere() throws IOException {
        ClassLoader loader = TestPlugins.loader(folder, "vn.absent.Plugin\n" + NamDinhPlugin.class.getName());
        PluginSet set = PluginDiscovery.discover(loader, List.of());
        assertThat(ids(set)).containsExactly("nam-dinh");
        assertThat(onlyProblem(set).arguments().get(1)).contains("vn.absent.Plugin");
    }

    @Test
    void findsJarsInAFolder() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("định dạng"));
        TestPlugins.jar(jars.resolve("nam-dinh.jar"), NamDinhPlugin.class, PlantedPlugin.class);
        PluginSet set = PluginDiscovery.discover(TestPlugins.loader(folder), List.of(jars));
        assertThat(ids(set)).containsExactly("nam-dinh");
        assertThat(set.plugins().get(0).installed().source()).isEqualTo("nam-dinh.jar");
        assertThat(set.plugins().get(0).plugin().getClass()).isNotEqualTo(NamDinhPlugin.class);
    }

    @Test
    void namesBothJarsOfOneIdentifier() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        TestPlugins.jar(jars.resolve("b.jar"), TwinPlugin.class, PlantedPlugin.class);
        TestPlugins.jar(jars.resolve("a.jar"), NamDinhPlugin.class, PlantedPlugin.class);
        PluginSet set = PluginDiscovery.discover(TestPlugins.loader(folder), List.of(jars));
        assertThat(onlyProblem(set).arguments()).containsExactly("nam-dinh", "a.jar, b.jar");
    }

    @Test
    void reportsDamagedAndEmptyJarsAndAMissingFolder() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        Files.writeString(jars.resolve("damaged.jar"), "not a zip");
        TestPlugins.jar(jars.resolve("empty.jar"), String.class);
        Files.writeString(jars.resolve("readme.txt"), "not a jar");
        PluginSet set = PluginDiscovery.discover(TestPlugins.loader(folder), List.of(jars, folder.resolve("absent")));
        assertThat(set.plugins()).isEmpty();
        assertThat(set.faults().stream().map(fault -> fault.problem().code())).contains("PLUGIN-009", "PLUGIN-011");
        assertThat(set.faults()).hasSize(3);
    }

    @Test
    void refusesAPluginOfALaterInterfaceAndKeepsTheOthers() throws IOException {
        PluginSet set = found(NewerPlugin.class, NamDinhPlugin.class);
        assertThat(ids(set)).containsExactly("nam-dinh");
        assertThat(onlyProblem(set).code()).isEqualTo("PLUGIN-014");
        assertThat(set.faults().get(0).provinces()).containsExactly("Thái Bình");
    }

    @Test
    void refusesAPluginThatWasCompiledBeforeTheInterfaceHadVersions() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        new CompiledPlugin(jars)
                .source("io.github.vanthu.spi.ProvincePlugin", OLD_INTERFACE)
                .source("vn.old.Plugin", OLD_PLUGIN)
                .jar("old.jar", "vn.old.Plugin");
        PluginSet set = PluginDiscovery.discover(TestPlugins.loader(folder), List.of(jars));
        assertThat(set.plugins()).isEmpty();
        assertThat(onlyProblem(set).code()).isEqualTo("PLUGIN-016");
        assertThat(onlyProblem(set).arguments()).containsExactly("Plugin", "old.jar", SpiVersion.CURRENT);
        assertThat(set.faults().get(0).provinces()).containsExactly("Sơn La");
    }
}
