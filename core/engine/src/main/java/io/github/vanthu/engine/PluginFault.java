package io.github.vanthu.engine;

import io.github.vanthu.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a plugin is not used.
 *
 * @param problem what is wrong with it
 * @param claims the plans that it would have formatted, as far as they are known
 */
record PluginFault(Problem problem, List<Claim> claims) {
    PluginFault {
        claims = List.copyOf(claims);
    }

    /** Returns the names of the provinces that it would have served. */
    List<String> provinces() {
        return claims.stream().map(Claim::province).flatMap(Optional::stream).toList();
    }

    /** Returns the fault for a plan of a province on a day: an error if it concerns the plan, else only a warning. */
    Problem seenFrom(String province, LocalDate day) {
        boolean concerned = claims.stream().anyMatch(claim -> claim.holds(province, day));
        return concerned || !problem.isError()
                ? problem
                : Problem.warning(
                        problem.code(), problem.place(), problem.arguments().toArray(String[]::new));
    }
}
