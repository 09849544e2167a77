package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A column that is one figure divided by another: a share in percent, or a price.
 *
 * <p>The quotient is rounded half up to the last printed digit of the result.
 *
 * @param result the column of the quotient
 * @param part the column that is divided
 * @param whole the column that divides
 * @param total the row whose figure divides, instead of the row's own
 * @param factor 100 for percent, else 1
 * @param measure what the result counts
 */
record ShareLaw(
        LedgerColumn result,
        LedgerColumn part,
        LedgerColumn whole,
        Optional<LedgerRow> total,
        BigDecimal factor,
        Measure measure)
        implements ColumnLaw {
    static final BigDecimal PERCENT = new BigDecimal(100);

    private static final int MORE_DIGITS = 12;

    @Override
    public List<LedgerColumn> inputs() {
        return List.of(part, whole);
    }

    @Override
    public Trial on(LedgerRow row) {
        Optional<Figure> figure = row.figure(result.id());
        Optional<BigDecimal> quotient = quotient(row);
        if (figure.isEmpty() || quotient.isEmpty()) {
            return Trial.SILENT;
        }
        if (!holds(figure.get(), quotient.get())) {
            return Trial.FAILS;
        }
        return quotient.get().compareTo(factor) == 0 ? Trial.HOLDS_TRIVIALLY : Trial.HOLDS;
    }

    private static boolean holds(Figure figure, BigDecimal quotient) {
        return Tolerance.ofRounded(figure).allows(figure.value().subtract(quotient));
    }

    @Override
    public Identity identity(LedgerRow row) {
        Figure figure = row.figure(result.id()).orElseThrow();
        Figure divided = row.figure(part.id()).orElseThrow();
        Figure divisor = divisor(row).orElseThrow();
        List<Spot> spots = List.of(Spot.of(figure.pointer()), Spot.of(divided.pointer()), Spot.of(divisor.pointer()));
        BigDecimal quotient = quotient(row).orElseThrow();
        Optional<Mismatch> broken =
                holds(figure, quotient) ? Optional.empty() : Optional.of(mismatch(figure, divided, divisor, quotient));
        return new Identity(Rule.PERCENT.code(), spots, broken.map(mismatch -> mismatch.found(Rule.PERCENT, spots)));
    }

    private Mismatch mismatch(Figure figure, Figure divided, Figure divisor, BigDecimal quotient) {
        String named = divided.text().strip() + " (" + part.name() + ") : "
                + divisor.text().strip() + " (" + whole.name() + ")";
        BigDecimal shown = quotient.setScale(Math.max(0, figure.step().scale()) + 2, RoundingMode.HALF_UP);
        return new Mismatch(
                new Wording(named, named), shown, figure, Tolerance.ofRounded(figure), Wording.NONE, measure);
    }

    private Optional<Figure> divisor(LedgerRow row) {
        return total.orElse(row).figure(whole.id());
    }

    private Optional<BigDecimal> quotient(LedgerRow row) {
        Optional<Figure> divisor = divisor(row).filter(figure -> figure.value().signum() != 0);
        return row.figure(part.id())
                .flatMap(divided -> divisor.map(figure ->
                        divided.value().multiply(factor).divide(figure.value(), MORE_DIGITS, RoundingMode.HALF_UP)));
    }
}
