package io.github.vanthu.engine;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plugin whose answers were checked once.
 *
 * @param installed its answers
 * @param plugin the plugin itself, to be asked for its format
 */
record LoadedPlugin(InstalledPlugin installed, ProvincePlugin plugin) {

    /** Returns whether the plugin serves plans issued on a day in the province that has a code then. */
    boolean serves(String code, LocalDate day) {
        return installed.codes().contains(code) && installed.validity().contains(day);
    }

    /**
     * Returns the format for an office.
     *
     * @throws PluginFaultException if the plugin fails or returns nothing
     */
    ProvinceFormat format(Office office) {
        return new PluginQuestions(installed.id(), installed.source()).ask("format()", () -> plugin.format(office));
    }

    /** Returns what is wrong with the values and words that the plugin's format replaces, at places in the plugin. */
    List<Problem> profileFaults(ProvinceFormat format, LocalDate day) {
        Map<String, String> values = new TreeMap<>(format.profile());
        format.wording().forEach((name, words) -> values.put("wording/" + name, words));
        return FormatProfiles.faults(day, values, format.reasons()).stream()
                .map(this::placed)
                .toList();
    }

    private Problem placed(Problem problem) {
        Place place = new Place(installed.source(), 0, 0, problem.place().pointer());
        return new Problem(problem.code(), problem.severity(), place, problem.arguments());
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
