package io.github.vanthu.engine;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.intake.FormatSource;
import io.github.vanthu.model.Plan;
import io.github.vanthu.regulation.Issuers;

/** Gives the reader of plans the layouts of the format that serves a plan. */
final class PlanFormats implements FormatSource {
    private final FormatSelector selector;

    PlanFormats(FormatSelector selector) {
        this.selector = selector;
    }

    @Override
    public FigureFormat of(Plan plan) {
        Plan completed =
                plan.withOffice(Issuers.complete(plan.office(), plan.date().latest()));
        return selector.select(completed)
                .chosen()
                .map(chosen -> FigureChecks.format(completed.office(), chosen))
                .orElseGet(() -> NONE.of(plan));
    }
}
