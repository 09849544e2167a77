package io.github.vanthu.figures;

import io.github.vanthu.figures.citation.CitationCheck;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.LedgerCheck;
import io.github.vanthu.figures.name.NameCheck;
import io.github.vanthu.figures.prose.ProseCheck;
import io.github.vanthu.figures.reference.Completion;
import io.github.vanthu.figures.reference.EquationCheck;
import io.github.vanthu.figures.task.TaskCheck;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Completes a plan's figures and holds them against each other (kiểm tra số liệu).
 *
 * <p>Stateless and thread-safe. Example: {@code Figures.of(plan, format).discrepancies()}.
 */
public final class Figures {
    private Figures() {}

    /**
     * Returns the plan with references replaced and amounts computed, and all that does not agree.
     *
     * <p>While a reference is at fault, a figure is missing; amounts are then not held against each other.
     */
    public static FigureReport of(Plan plan, FigureFormat format) {
        FigureReport completed = Completion.of(plan, format);
        List<Discrepancy> found = new ArrayList<>(completed.discrepancies());
        if (completed.discrepancies().stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
            identities(completed.plan(), format, identity -> identity.broken().ifPresent(found::add));
        }
        found.addAll(CitationCheck.find(completed.plan()));
        found.addAll(NameCheck.find(completed.plan(), format));
        found.addAll(TaskCheck.find(completed.plan(), format));
        return new FigureReport(completed.plan(), found, completed.figures());
    }

    /**
     * Says of every identity that binds figures of a plan whether it holds.
     *
     * @param plan a plan with references replaced
     * @param sink gets the identities one after another
     */
    public static void identities(Plan plan, FigureFormat format, Consumer<Identity> sink) {
        Ledger ledger = Ledger.of(plan, format);
        LedgerCheck.run(ledger, sink);
        EquationCheck.run(plan, ledger, sink);
        ProseCheck.run(plan, ledger, format, sink);
    }
}
