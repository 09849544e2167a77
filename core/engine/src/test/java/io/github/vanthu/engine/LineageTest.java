package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanthu.engine.planted.NamDinhPlugin;
import io.github.vanthu.engine.planted.PlantedPlugin;
import io.github.vanthu.model.Plan;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.spi.ProvinceFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that start from others. */
@SuppressWarnings("NullAway.Init")
class LineageTest {
    @TempDir
    Path folder;

    private PluginSet found() throws IOException {
        return PluginDiscovery.discover(TestPlugins.loader(folder.resolve("none")), List.of(folder));
    }

    private void pack(String id, String parent) throws IOException {
        TestPacks.folder(folder, id, "Tỉnh " + id, "parent: " + parent);
    }

    private static ProvinceFormat format(PluginSet set, String id) {
        Plan plan = TestPlans.plan("Sơn La", "01/6/2021");
        return set.find(id).orElseThrow().format(plan.office());
    }

    @Test
    void aFormatIsLaidOverThatOfItsParentWhateverKindThatIs() throws IOException {
        TestPlugins.jar(folder.resolve("nam-dinh.jar"), NamDinhPlugin.class, PlantedPlugin.class);
        pack("ninh-binh", "nam-dinh");

        PluginSet set = found();

        assertThat(set.faults()).isEmpty();
        assertThat(format(set, "ninh-binh").profile())
                .isEqualTo(format(set, "nam-dinh").profile())
                .isNotEmpty();
    }

    @Test
    void aFormatTakesThePlaceOfItsParentOnTheSameDay() throws IOException {
        TestPacks.folder(folder, "goc", "Sơn La");
        TestPacks.folder(folder, "rieng", "Sơn La", "parent: goc", "validTo: 31/12/2015");

        PluginSet set = found();

        assertThat(set.serving("14", LocalDate.of(2016, 1, 1)))
                .extracting(LoadedPlugin::id)
                .containsExactly("goc");
        assertThat(set.serving("14", LocalDate.of(2015, 12, 31)))
                .extracting(LoadedPlugin::id)
                .containsExactly("rieng");
    }

    @Test
    void nationalIsNoPluginButTheEndOfEveryChain() throws IOException {
        pack("ninh-binh", "national");
        assertThat(found().find("ninh-binh").orElseThrow().ancestors()).isEmpty();
    }

    @Test
    void aParentMayHaveExpired() throws IOException {
        TestPacks.folder(folder, "cu", "Sơn La", "validTo: 31/12/2012");
        pack("moi", "cu");
        assertThat(found().find("moi").orElseThrow().ancestors())
                .extracting(LoadedPlugin::id)
                .containsExactly("cu");
    }

    @Test
    void aMissingParentIsNamedWithTheChainToIt() throws IOException {
        pack("a", "b");
        pack("b", "absent");

        PluginSet set = found();

        assertThat(set.plugins()).isEmpty();
        assertThat(set.faults())
                .extracting(
                        fault -> fault.problem().code(),
                        fault -> fault.problem().arguments())
                .containsExactly(
                        tuple("PLUGIN-018", List.of("a", "a", "absent", "a → b → absent")),
                        tuple("PLUGIN-018", List.of("b", "b", "absent", "b → absent")));
        assertThat(set.faults().get(0).provinces()).containsExactly("Tỉnh a");
    }

    @Test
    void aCircleIsNamedAndTheOthersKeepWorking() throws IOException {
        pack("a", "b");
        pack("b", "c");
        pack("c", "b");
        pack("d", "national");

        PluginSet set = found();

        assertThat(set.plugins()).extracting(LoadedPlugin::id).containsExactly("d");
        assertThat(set.faults())
                .extracting(
                        fault -> fault.problem().code(),
                        fault -> fault.problem().arguments().get(2))
                .containsExactly(
                        tuple("PLUGIN-019", "a → b → c → b"),
                        tuple("PLUGIN-019", "b → c → b"),
                        tuple("PLUGIN-019", "c → b → c"));
    }

    @Test
    void aChainHasALimit() throws IOException {
        int limit = (int) Limit.PLUGIN_CHAIN.value();
        pack("p1", "national");
        for (int i = 2; i <= limit + 1; i++) {
            pack("p" + i, "p" + (i - 1));
        }

        PluginSet set = found();

        assertThat(set.find("p" + limit)).isPresent();
        assertThat(set.faults()).hasSize(1);
        assertThat(set.faults().get(0).problem().arguments())
                .startsWith("p" + (limit + 1))
                .endsWith(String.valueOf(limit));
    }
}
