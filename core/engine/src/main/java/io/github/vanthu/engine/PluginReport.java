package io.github.vanthu.engine;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Says of the installed plugins what is not needed to render one plan. */
record PluginReport(PluginSet plugins) {

    /** Returns the format of a plugin for an office. */
    PluginFormat format(LoadedPlugin plugin, Office office) {
        try {
            return new PluginFormat(Optional.of(plugin.format(office)), List.of());
        } catch (PluginFaultException e) {
            return new PluginFormat(Optional.empty(), e.problems());
        }
    }

    /** Returns the values that a plugin gives reasons for in the plans of any level of office, by path. */
    List<Deviation> deviations(LoadedPlugin plugin) {
        Map<String, Deviation> found = new TreeMap<>();
        offices(plugin.installed().province())
                .flatMap(office -> format(plugin, office).format().stream())
                .flatMap(PluginReport::deviations)
                .forEach(deviation -> found.putIfAbsent(deviation.path() + "\0" + deviation.value(), deviation));
        return List.copyOf(found.values());
    }

    private static Stream<Deviation> deviations(ProvinceFormat format) {
        return format.reasons().entrySet().stream()
                .filter(reason -> format.profile().containsKey(reason.getKey()))
                .map(reason -> new Deviation(
                        reason.getKey(), format.profile().getOrDefault(reason.getKey(), ""), reason.getValue()));
    }

    static Stream<Office> offices(String province) {
        return Arrays.stream(Office.Level.values()).map(level -> office(province, level));
    }

    private static Office office(String province, Office.Level level) {
        return new Office("", List.of(), List.of(), "", "", "", province, level, Optional.empty(), Optional.empty());
    }

    /** Returns the faults of all plugins, also those of parts that are read only when a plan needs them. */
    List<Problem> allProblems() {
        List<Problem> all = new ArrayList<>();
        plugins.faults().forEach(fault -> all.add(fault.problem()));
        for (LoadedPlugin plugin : plugins.plugins()) {
            all.addAll(plugin.faultsOfContent());
            offices(plugin.installed().province())
                    .forEach(office -> all.addAll(format(plugin, office).problems()));
        }
        return ProblemOrder.sorted(all);
    }
}
