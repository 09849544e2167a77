package io.github.vanthu.intake;

import io.github.vanthu.model.Plan;

/** The checks that hold for plans of every province. */
final class PlanChecks {
    private PlanChecks() {}

    static void run(Plan plan, Checked checked) {
        new OfficeCheck(checked).run(plan.office());
        new LabelCheck(checked).run(plan);
        new LevelCheck(checked).run(plan);
        new ExtraCheck(checked).run(plan.extra());
        AnnexCheck annexCheck = new AnnexCheck(checked);
        for (int i = 0; i < plan.annexes().size(); i++) {
            annexCheck.run(plan.annexes().get(i), Pointers.child("/annexes", i));
        }
    }
}
