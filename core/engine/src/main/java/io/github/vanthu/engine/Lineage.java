package io.github.vanthu.engine;

import io.github.vanthu.regulation.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the plugins that a plugin starts from, up to the national format (chuỗi kế thừa).
 *
 * <p>A plugin inherits formats ({@link FormatLayers}) and, if it has no schema of the province's own data, the nearest one
 * ({@link ProvinceData}). It does not inherit checks: these state rules of one province.
 *
 * @param installed the plugins by identifier
 */
record Lineage(Map<String, LoadedPlugin> installed) {

    /**
     * Returns a plugin with its ancestors.
     *
     * @throws PluginFaultException if an ancestor is missing, or the chain comes back to itself or is too long
     */
    LoadedPlugin resolve(LoadedPlugin plugin) {
        List<LoadedPlugin> chain = new ArrayList<>(List.of(plugin));
        Optional<String> next = plugin.parent().filter(parent -> !parent.equals(FormatSelector.NATIONAL));
        while (next.isPresent()) {
            LoadedPlugin parent = installed.get(next.get());
            if (parent == null) {
                throw plugin.questions().fault("PLUGIN-018", next.get(), described(chain, next.get()));
            }
            if (chain.contains(parent) || chain.size() >= Limit.PLUGIN_CHAIN.value()) {
                String limit = String.valueOf(Limit.PLUGIN_CHAIN.value());
                throw plugin.questions().fault("PLUGIN-019", described(chain, next.get()), limit);
            }
            chain.add(parent);
            next = parent.parent().filter(above -> !above.equals(FormatSelector.NATIONAL));
        }
        return plugin.with(chain.subList(1, chain.size()));
    }

    private static String described(List<LoadedPlugin> chain, String last) {
        return chain.stream().map(LoadedPlugin::id).collect(Collectors.joining(" → ")) + " → " + last;
    }
}
