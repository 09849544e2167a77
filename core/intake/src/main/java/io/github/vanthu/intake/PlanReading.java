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
 * @param checkable the plan for further checks only: also there if no more than cells of workbooks are at fault, so that all
 *     faults are told in one run
 */
public record PlanReading(Optional<Plan> plan, List<Problem> problems, Places places, Optional<Plan> checkable) {
    /** Copies the list of problems. */
    public PlanReading {
        problems = List.copyOf(problems);
    }

    /** Makes a reading whose plan is checked only if it is without errors. */
    public PlanReading(Optional<Plan> plan, List<Problem> problems, Places places) {
        this(plan, problems, places, plan);
    }
}
