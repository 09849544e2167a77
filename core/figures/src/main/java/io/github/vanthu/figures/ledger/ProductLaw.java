package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column that is the product of others: quantity times unit price is the amount (số lượng × đơn giá = thành tiền).
 *
 * <p>The product is rounded half up to the last printed digit of the amount.
 *
 * @param result the column of the product
 * @param inputs the factors
 * @param measure what the result counts
 */
record ProductLaw(LedgerColumn result, List<LedgerColumn> inputs, Measure measure) implements ColumnLaw {
    @Override
    public Trial on(LedgerRow row) {
        Optional<Figure> figure = row.figure(result.id());
        if (figure.isEmpty() || factors(row).size() < inputs.size()) {
            return Trial.SILENT;
        }
        return holds(row, figure.get()) ? Trial.HOLDS : Trial.FAILS;
    }

    private boolean holds(LedgerRow row, Figure figure) {
        return Tolerance.ofRounded(figure).allows(figure.value().subtract(product(row)));
    }

    @Override
    public Identity identity(LedgerRow row) {
        Figure figure = row.figure(result.id()).orElseThrow();
        List<Spot> spots = new ArrayList<>(List.of(Spot.of(figure.pointer())));
        factors(row).forEach(factor -> spots.add(Spot.of(factor.pointer())));
        Optional<Mismatch> broken = holds(row, figure) ? Optional.empty() : Optional.of(mismatch(row, figure));
        return new Identity(Rule.PRODUCT.code(), spots, broken.map(mismatch -> mismatch.found(Rule.PRODUCT, spots)));
    }

    private Mismatch mismatch(LedgerRow row, Figure figure) {
        List<String> named = new ArrayList<>();
        for (LedgerColumn input : inputs) {
            named.add(row.text(input.id()).strip() + " (" + input.name() + ")");
        }
        String product = String.join(" × ", named);
        return new Mismatch(
                new Wording(product, product),
                product(row),
                figure,
                Tolerance.ofRounded(figure),
                Wording.NONE,
                measure);
    }

    private BigDecimal product(LedgerRow row) {
        BigDecimal product = BigDecimal.ONE;
        for (Figure factor : factors(row)) {
            product = product.multiply(factor.value());
        }
        return product;
    }

    private List<Figure> factors(LedgerRow row) {
        return inputs.stream().flatMap(input -> row.figure(input.id()).stream()).toList();
    }
}
