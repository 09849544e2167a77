package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that is not what other figures make.
 *
 * @param parts what makes it, as messages name it
 * @param made what they make
 * @param figure the figure as it is printed
 * @param tolerance how much it may differ
 * @param cause the likely cause
 * @param measure what the figure counts
 */
record Mismatch(Wording parts, BigDecimal made, Figure figure, Tolerance tolerance, Wording cause, Measure measure) {
    Discrepancy found(Rule rule, List<Spot> spots) {
        Wording difference = Wording.difference(figure.value().subtract(made), measure);
        Wording allowed = Wording.tolerance(tolerance, measure);
        return new Discrepancy(
                rule.code(),
                rule.severity(),
                spots,
                List.of(
                        parts.vietnamese(),
                        measure.text(made),
                        measure.text(figure.value()),
                        difference.vietnamese(),
                        cause.vietnamese(),
                        allowed.vietnamese(),
                        parts.english(),
                        difference.english(),
                        cause.english(),
                        allowed.english()));
    }
}
