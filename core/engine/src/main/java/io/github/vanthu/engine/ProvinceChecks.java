package io.github.vanthu.engine;

import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.spi.Finding;
import java.util.List;

/** Runs the checks of the province whose format was selected (kiểm tra riêng của tỉnh). */
final class ProvinceChecks {
    private final PluginSet plugins;

    ProvinceChecks(PluginSet plugins) {
        this.plugins = plugins;
    }

    /**
     * Returns what a plugin's own check finds, at the places of the data.
     *
     * @param id identifier of the plugin, or {@code national}
     */
    List<Problem> findings(String id, Plan plan, PlanSource source) {
        return plugins.find(id).map(plugin -> findings(plugin, plan, source)).orElse(List.of());
    }

    private static List<Problem> findings(LoadedPlugin plugin, Plan plan, PlanSource source) {
        try {
            return plugin.questions()
                    .ask(
                            "check()",
                            () -> plugin.plugin().check(plan).stream()
                                    .limit(Limit.PROBLEMS.value())
                                    .map(finding -> problem(finding, source))
                                    .toList());
        } catch (PluginFaultException e) {
            return e.problems();
        }
    }

    private static Problem problem(Finding finding, PlanSource source) {
        return new Problem(
                code(finding.severity()),
                finding.severity(),
                source.placeOf(finding.pointer()),
                List.of(finding.message(), finding.hint()));
    }

    private static String code(Severity severity) {
        return switch (severity) {
            case ERROR -> "CHECK-001";
            case WARNING -> "CHECK-002";
            case INFO -> "CHECK-003";
        };
    }
}
