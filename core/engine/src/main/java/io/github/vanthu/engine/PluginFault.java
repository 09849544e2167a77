package io.github.vanthu.engine;

import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Provinces;
import java.util.List;
import java.util.Optional;

/**
 * Why a plugin is not used.
 *
 * @param problem what is wrong with it, as an error
 * @param provinces the provinces that it would have served, as far as they are known
 */
record PluginFault(Problem problem, List<String> provinces) {
    PluginFault {
        provinces = List.copyOf(provinces);
    }

    static PluginFault of(Problem problem, Optional<String> province) {
        return new PluginFault(problem, province.stream().toList());
    }

    /** Returns the fault for a plan of a province: an error if it concerns the plan, else only a warning. */
    Problem seenFrom(String province) {
        boolean concerned = provinces.stream().anyMatch(other -> Provinces.sameName(other, province));
        return concerned
                ? problem
                : Problem.warning(
                        problem.code(), problem.place(), problem.arguments().toArray(String[]::new));
    }
}
