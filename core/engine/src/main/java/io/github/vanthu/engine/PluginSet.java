package io.github.vanthu.engine;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The plugins that can be used, and why others cannot.
 *
 * @param plugins the usable plugins, sorted by identifier
 * @param faults what is wrong with the others, sorted by problem
 */
record PluginSet(List<LoadedPlugin> plugins, List<PluginFault> faults) {
    PluginSet {
        plugins = List.copyOf(plugins);
        faults = List.copyOf(faults);
    }

    /** Returns the plugins sorted, without those that share an identifier; these become faults. */
    static PluginSet of(List<LoadedPlugin> found, List<PluginFault> faults) {
        Map<String, List<LoadedPlugin>> byId = new TreeMap<>();
        found.forEach(plugin -> byId.computeIfAbsent(plugin.installed().id(), id -> new ArrayList<>())
                .add(plugin));
        List<LoadedPlugin> unique = new ArrayList<>();
        List<PluginFault> all = new ArrayList<>(faults);
        byId.values().forEach(same -> {
            if (same.size() == 1) {
                unique.add(same.get(0));
            } else {
                all.add(duplicate(same));
            }
        });
        List<LoadedPlugin> usable = withAncestors(unique, all);
        all.sort(Comparator.comparing(PluginFault::problem, ProblemOrder.BY_PLACE));
        return new PluginSet(usable, all);
    }

    private static List<LoadedPlugin> withAncestors(List<LoadedPlugin> unique, List<PluginFault> faults) {
        Lineage lineage = new Lineage(unique.stream().collect(Collectors.toMap(LoadedPlugin::id, plugin -> plugin)));
        List<LoadedPlugin> usable = new ArrayList<>();
        for (LoadedPlugin plugin : unique) {
            try {
                usable.add(lineage.resolve(plugin));
            } catch (PluginFaultException e) {
                faults.add(new PluginFault(e.problem(), List.of(Claim.of(plugin.installed()))));
            }
        }
        return usable;
    }

    private static PluginFault duplicate(List<LoadedPlugin> same) {
        String id = same.get(0).installed().id();
        List<String> names = same.stream()
                .map(plugin -> plugin.installed().source())
                .sorted()
                .toList();
        boolean distinct = names.stream().distinct().count() == names.size();
        List<String> sources = distinct
                ? names
                : same.stream().map(LoadedPlugin::location).sorted().toList();
        List<Claim> claims =
                same.stream().map(plugin -> Claim.of(plugin.installed())).toList();
        Place place = Place.file(names.get(0));
        return new PluginFault(Problem.error("PLUGIN-003", place, id, String.join(", ", sources)), claims);
    }

    /** Returns the plugin of an identifier, or nothing. */
    Optional<LoadedPlugin> find(String id) {
        return plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    /**
     * Returns the plugins that serve the province that has a code on a day.
     *
     * <p>One that starts from another takes its place, so that a province can put its own format over a bundled one.
     */
    List<LoadedPlugin> serving(String code, LocalDate day) {
        List<LoadedPlugin> all =
                plugins.stream().filter(plugin -> plugin.serves(code, day)).toList();
        Set<String> replaced = all.stream()
                .flatMap(plugin -> plugin.ancestors().stream())
                .map(LoadedPlugin::id)
                .collect(Collectors.toSet());
        return all.stream().filter(plugin -> !replaced.contains(plugin.id())).toList();
    }

    /** Returns the faults as a plan of a province on a day sees them. */
    List<Problem> faultsSeenFrom(String province, LocalDate day) {
        return faults.stream().map(fault -> fault.seenFrom(province, day)).toList();
    }
}
