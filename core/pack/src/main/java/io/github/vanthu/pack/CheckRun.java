package io.github.vanthu.pack;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Plan;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.spi.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of a pack's checks over a plan: the plan, what it costs, what was found. */
final class CheckRun {
    private final Datum whole;
    private final Amounts amounts;
    private final StepBudget budget = StepBudget.ofPlan();
    private final List<Finding> findings = new ArrayList<>();

    CheckRun(Plan plan, Map<String, AnnexLayout> layouts) {
        this.whole = new Datum("", Optional.of(plan));
        this.amounts = new Amounts(plan, layouts);
    }

    /** Returns the whole plan as a datum. */
    Datum whole() {
        return whole;
    }

    Amounts amounts() {
        return amounts;
    }

    StepBudget budget() {
        return budget;
    }

    /** Reports a finding, unless there are enough already. */
    void report(Finding finding) {
        if (findings.size() < Limit.PROBLEMS.value()) {
            findings.add(finding);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
