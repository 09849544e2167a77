package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Identity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A column that is the sum of others, some perhaps taken off.
 *
 * @param rule where the law comes from
 * @param result the column of the sum
 * @param inputs the columns that make it
 * @param minus those of them that are taken off
 * @param measure what they all count
 */
record SumLaw(Rule rule, LedgerColumn result, List<LedgerColumn> inputs, Set<LedgerColumn> minus, Measure measure)
        implements ColumnLaw {
    private static final int EVIDENCE = 2;

    @Override
    public Trial on(LedgerRow row) {
        if (row.figure(result.id()).isEmpty()) {
            return Trial.SILENT;
        }
        Addition addition = addition(row);
        if (addition.addends().isEmpty()) {
            return Trial.SILENT;
        }
        if (open(row) || !addition.holds()) {
            return open(row) ? Trial.HOLDS_TRIVIALLY : Trial.FAILS;
        }
        return evident(addition) ? Trial.HOLDS : Trial.HOLDS_TRIVIALLY;
    }

    private static boolean evident(Addition addition) {
        return addition.addends().stream()
                        .filter(addend -> addend.value().signum() != 0)
                        .limit(EVIDENCE)
                        .count()
                == EVIDENCE;
    }

    @Override
    public Identity identity(LedgerRow row) {
        SumVerdict verdict = SumVerdict.ofColumns(rule, measure);
        boolean within = rule == Rule.OF_WHICH_COLUMNS || open(row);
        return within ? verdict.within(addition(row)) : verdict.equal(addition(row));
    }

    /** Returns whether the parts of a row do not exceed the result. */
    boolean within(LedgerRow row) {
        Addition addition = addition(row);
        BigDecimal excess = addition.excess();
        return excess.signum() >= 0 || addition.tolerance().allows(excess);
    }

    private Addition addition(LedgerRow row) {
        List<Addend> addends = new ArrayList<>();
        for (LedgerColumn input : inputs) {
            row.figure(input.id()).ifPresent(figure -> addends.add(Addend.of(figure, minus.contains(input), input)));
        }
        return new Addition(row.figure(result.id()).orElseThrow(), addends);
    }

    private boolean open(LedgerRow row) {
        return inputs.stream().anyMatch(input -> row.toFill(input.id()));
    }
}
