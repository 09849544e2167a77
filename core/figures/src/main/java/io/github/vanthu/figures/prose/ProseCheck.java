package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Holds the amounts of running text against each other and the annexes (số tiền trong lời văn).
 *
 * <p>What is bound to what, and how severe a difference is: {@code docs/figures.md}.
 */
public final class ProseCheck {
    private final Consumer<Identity> sink;
    private final Binding binding;
    private final WordsCheck words;
    private final Restatements restatements;

    private ProseCheck(Plan plan, Ledger ledger, FigureFormat format, Consumer<Identity> sink) {
        this.sink = sink;
        this.binding = new Binding(plan, ledger);
        this.words = new WordsCheck(plan.office().numberWords().orElse(format.words()), sink);
        this.restatements = new Restatements(sink);
    }

    /** Says of every identity whether it holds. */
    public static void run(Plan plan, Ledger ledger, FigureFormat format, Consumer<Identity> sink) {
        ProseCheck check = new ProseCheck(plan, ledger, format, sink);
        ProseTexts.of(plan).forEach(check::hold);
    }

    private void hold(ProseText in) {
        Passage passage = Passage.of(in);
        passage.malformed().forEach(figure -> malformed(in.spot(figure.start(), figure.end())));
        List<Split> splits = in.running() ? Splits.of(passage) : List.of();
        Map<Clause, Clause> wholes = new HashMap<>();
        splits.forEach(split -> split.parts().forEach(part -> wholes.put(part, split.whole())));
        for (int i = 0; i < passage.lines().size(); i++) {
            hold(passage, i, wholes);
        }
        splits.forEach(split -> new SplitCheck(split, binding).identity().ifPresent(sink));
    }

    private void hold(Passage passage, int index, Map<Clause, Clause> wholes) {
        Passage.Line line = passage.lines().get(index);
        for (Clause clause : line.clauses()) {
            clause.words().ifPresent(spelled -> words.hold(spelled, clause.amount()));
            if (clause.amount().foreign()) {
                foreign(clause.amount());
            }
            if (passage.in().running()) {
                bind(new Setting(passage, line, clause), Optional.ofNullable(wholes.get(clause)));
            }
        }
        WordsScanner.alone(passage.in(), line.block()).ifPresent(spelled -> alone(passage, index, spelled));
    }

    private void bind(Setting setting, Optional<Clause> whole) {
        Optional<Claim> claim = binding.bind(setting, whole);
        claim.ifPresent(this::told);
        if (claim.isEmpty() && whole.isEmpty() && binding.unbound(setting)) {
            restatements.total(setting);
        }
    }

    private void told(Claim claim) {
        Target target = claim.target();
        List<Spot> spots = Spots.first(claim.clause().amount().spot(), target.spots());
        Optional<Discrepancy> broken = claim.holds()
                ? Optional.empty()
                : Optional.of(
                        new Discrepancy(claim.kind().code(), claim.kind().severity(), spots, Differences.of(claim)));
        sink.accept(new Identity(claim.kind().code(), spots, broken));
    }

    /** Holds words in a paragraph of their own against the amount before them, or below an annex against its total. */
    private void alone(Passage passage, int index, WordsAmount spelled) {
        List<Clause> before =
                index == 0 ? List.of() : passage.lines().get(index - 1).clauses();
        if (!before.isEmpty()) {
            words.hold(spelled, before.get(before.size() - 1).amount());
        } else if (passage.in().annex().isPresent()) {
            binding.onlyTotal(passage.in()).ifPresent(total -> words.hold(spelled, total));
        }
    }

    private void foreign(Amount amount) {
        found("MONEY-037", amount.spot(), List.of(amount.written(), Closeness.dong(amount.value())));
    }

    private void malformed(Spot spot) {
        found("MONEY-038", spot, List.of(spot.excerpt()));
    }

    private void found(String code, Spot spot, List<String> arguments) {
        Discrepancy found = new Discrepancy(code, Severity.WARNING, List.of(spot), arguments);
        sink.accept(new Identity(code, List.of(spot), Optional.of(found)));
    }
}
