package io.github.vanthu.engine;

import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.pack.ExtraData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Holds the data that a plan brings for its province alone against the schema of the selected plugin (dữ liệu riêng của
 * tỉnh).
 *
 * <p>A schema is read when the first plan needs it, once. Thread-safe.
 */
final class ProvinceData {
    private final PluginSet plugins;
    private final Map<String, Optional<ExtraData>> schemas = new ConcurrentHashMap<>();

    ProvinceData(PluginSet plugins) {
        this.plugins = plugins;
    }

    /**
     * Returns what is wrong with the schema of a plugin, or else with the plan's data of the province at their places.
     *
     * @param id identifier of the plugin, or {@code national}, which has no schema
     */
    List<Problem> problems(String id, Plan plan, PlanSource source) {
        return plugins.find(id).map(plugin -> problems(plugin, plan, source)).orElse(List.of());
    }

    private List<Problem> problems(LoadedPlugin plugin, Plan plan, PlanSource source) {
        try {
            return schemas.computeIfAbsent(plugin.id(), id -> schema(plugin))
                    .map(schema -> problems(schema, plan, source))
                    .orElse(List.of());
        } catch (PluginFaultException e) {
            return e.problems();
        }
    }

    private static List<Problem> problems(ExtraData schema, Plan plan, PlanSource source) {
        return schema.schemaProblems().isEmpty()
                ? schema.check(plan.extra()).stream().map(source::located).toList()
                : schema.schemaProblems();
    }

    /** Returns the schema of a plugin, or that of the nearest plugin which it starts from and which has one. */
    private static Optional<ExtraData> schema(LoadedPlugin plugin) {
        return Stream.concat(Stream.of(plugin), plugin.ancestors().stream())
                .flatMap(each -> own(each).stream())
                .findFirst();
    }

    private static Optional<ExtraData> own(LoadedPlugin plugin) {
        return plugin.questions()
                .ask("extraSchema()", plugin.plugin()::extraSchema)
                .map(text -> ExtraData.of(text, plugin.installed().source()));
    }
}
