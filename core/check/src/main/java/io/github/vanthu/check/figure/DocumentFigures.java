package io.github.vanthu.check.figure;

import io.github.vanthu.check.plan.PaperPlan;
import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Figures;
import io.github.vanthu.figures.citation.CitationCheck;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.LedgerCheck;
import io.github.vanthu.figures.name.NameCheck;
import io.github.vanthu.figures.task.TaskCheck;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the checks of plans on a document (các phép kiểm tra).
 *
 * <p>The text is held against the annexes; against tables of the body only where no annex holds money. Every table is held against
 * itself. References and amounts to be computed are nothing that a document can have.
 */
final class DocumentFigures {
    private final PaperPlan document;
    private final FigureFormat format;

    DocumentFigures(PaperPlan document, FigureFormat format) {
        this.document = document;
        this.format = format;
    }

    List<Discrepancy> discrepancies() {
        List<Discrepancy> found = new ArrayList<>();
        Plan plan = document.plan();
        Ledger all = Ledger.of(plan, format);
        int held = holdsMoney(all) ? document.annexes() : all.tables().size();
        Figures.identities(
                plan.withAnnexes(plan.annexes().subList(0, held)),
                format,
                identity -> identity.broken().ifPresent(found::add));
        if (held < all.tables().size()) {
            LedgerCheck.run(
                    all,
                    identity -> identity.broken()
                            .filter(one -> TableSpots.in(one).anyMatch(table -> table >= held))
                            .ifPresent(found::add));
        }
        found.addAll(CitationCheck.find(plan));
        found.addAll(NameCheck.find(plan, format));
        found.addAll(TaskCheck.find(plan, format));
        return found;
    }

    private boolean holdsMoney(Ledger ledger) {
        return ledger.tables().subList(0, document.annexes()).stream()
                .anyMatch(table -> !table.moneyColumns().isEmpty());
    }
}
