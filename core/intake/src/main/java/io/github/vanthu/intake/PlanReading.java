package io.github.vanthu.intake;

import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What reading a plan brought.
 *
 * @param plan the plan, unless a problem is an error
 * @param problems all faults and remarks, sorted by place
 * @param places where each datum stands, also when there is no plan
 */
public record PlanReading(Optional<Plan> plan, List<Problem> problems, Places places) {
    /** Copies the list of problems. */
    public PlanReading {
        problems = List.copyOf(problems);
    }
}
