package io.github.vanthu.engine;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.pack.PackPlugin;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plugin whose answers were checked once.
 *
 * @param installed its answers
 * @param plugin the plugin itself, to be asked for its format
 * @param location path of its jar, zip or folder, or its name on the class path
 * @param parent identifier of the plugin that it starts from
 * @param ancestors the plugins that it starts from, the nearest one first
 */
record LoadedPlugin(
        InstalledPlugin installed,
        ProvincePlugin plugin,
        String location,
        Optional<String> parent,
        List<LoadedPlugin> ancestors) {
    LoadedPlugin {
        ancestors = List.copyOf(ancestors);
    }

    LoadedPlugin with(List<LoadedPlugin> others) {
        return new LoadedPlugin(installed, plugin, location, parent, others);
    }

    String id() {
        return installed.id();
    }

    /** Returns whether the plugin serves plans issued on a day in the province that has a code then. */
    boolean serves(String code, LocalDate day) {
        return installed.codes().contains(code) && installed.validity().contains(day);
    }

    /**
     * Returns the format for an office, laid over the formats of the ancestors.
     *
     * @throws PluginFaultException if this plugin or an ancestor is faulty, fails or returns nothing
     */
    ProvinceFormat format(Office office) {
        ProvinceFormat format = own(office);
        for (LoadedPlugin ancestor : ancestors) {
            format = FormatLayers.over(ancestor.own(office), format);
        }
        return format;
    }

    /**
     * Returns the format for an office without that of the ancestors.
     *
     * @throws PluginFaultException if the plugin is faulty, fails or returns nothing
     */
    ProvinceFormat own(Office office) {
        List<Problem> errors =
                faultsOfContent().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new PluginFaultException(errors);
        }
        return questions().ask("format()", () -> plugin.format(office));
    }

    /** Returns what is wrong with the parts of a pack that are read only when they are used. */
    List<Problem> faultsOfContent() {
        return plugin instanceof PackPlugin pack ? pack.problems() : List.of();
    }

    PluginQuestions questions() {
        return new PluginQuestions(installed.id(), installed.source());
    }

    /** Returns the problem that the plugin replaces a value of the format profile by one that cannot be. */
    Problem badProfile(IllegalArgumentException reason) {
        return Problem.error(
                "PLUGIN-008", Place.file(installed.source()), installed.id(), installed.source(), reason(reason));
    }

    /** Returns the plugin as messages name it, such as "bac-giang (vanthu-plugin-bac-giang.jar)". */
    String described() {
        return installed.id() + " (" + installed.source() + ")";
    }

    private static String reason(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }
}
