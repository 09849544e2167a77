package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.FigureReport;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces references by the figures they name and computes amounts that are left out (điền số liệu).
 *
 * <p>The grammar stands in {@code docs/references.md}. Example: {@code {{tong(phuLuc1, nam: 2026) | trieu}}} becomes "6.422 triệu đồng".
 */
public final class Completion {
    private Completion() {}

    /**
     * Returns the completed plan and the faults of its references.
     *
     * <p>A reference at fault stays as it is written; a plan that has nothing to complete is returned itself.
     */
    public static FigureReport of(Plan plan, FigureFormat format) {
        References references = new References(
                Ledger.of(plan, format), plan.office().numberWords().orElse(format.words()));
        Plan replaced = PlanTexts.changed(
                plan, (pointer, text) -> text.contains(ReferenceText.OPEN) ? references.resolved(pointer, text) : text);
        Plan filled = filled(replaced, references);
        for (int i = 0; i < plan.identities().size(); i++) {
            references.check("/identities/" + i, plan.identities().get(i));
        }
        return new FigureReport(filled, references.findings().all(), references.figures());
    }

    /** Returns a plan with references replaced whose texts, read again, hold no references: braces in them are escaped. */
    public static Plan literal(Plan plan) {
        return PlanTexts.changed(plan, (pointer, text) -> text.replace(ReferenceText.OPEN, "\\" + ReferenceText.OPEN));
    }

    private static Plan filled(Plan plan, References references) {
        if (plan.annexes().stream().noneMatch(Annex::computed)) {
            return plan;
        }
        List<Annex> annexes = new ArrayList<>();
        for (int i = 0; i < plan.annexes().size(); i++) {
            Annex annex = plan.annexes().get(i);
            Functions functions = references.functions();
            annexes.add(
                    annex.computed()
                            ? new Filling(functions.grids().get(i), functions.amounts(), references.findings())
                                    .filled(annex)
                            : annex);
        }
        return plan.withAnnexes(annexes);
    }
}
