package io.github.vanthu.figures.citation;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import java.util.List;
import java.util.Optional;

/** Holds what the lines "(Kèm theo …)" of annexes say of the plan against its number and date. */
final class OwnNumber {
    private final Plan plan;

    OwnNumber(Plan plan) {
        this.plan = plan;
    }

    List<Discrepancy> find(List<Citation> numbered) {
        Optional<DocumentNumber> own = own();
        return numbered.stream()
                .filter(citation -> JsonPointer.last(citation.spot().pointer()).equals("attached"))
                .filter(citation -> own.isPresent() && citation.number().equals(own))
                .filter(citation -> citation.date()
                        .filter(date -> CitedDate.differ(date, plan.date()))
                        .isPresent())
                .map(this::otherDate)
                .toList();
    }

    private Optional<DocumentNumber> own() {
        String symbol = plan.symbol()
                .orElse(plan.kind().orElse("KH") + "-" + plan.office().symbol());
        return plan.number().flatMap(number -> DocumentNumber.parse(number + "/" + symbol));
    }

    private Discrepancy otherDate(Citation citation) {
        return new Discrepancy(
                "BASIS-001",
                Severity.WARNING,
                List.of(citation.spot(), Spot.of("/date")),
                List.of(
                        citation.name(),
                        citation.date().orElseThrow().numeric(),
                        plan.date().numeric()));
    }
}
