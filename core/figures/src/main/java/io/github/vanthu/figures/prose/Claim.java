package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.model.Severity;
import java.util.List;

/**
 * An amount of running text that the annexes give too (số tiền có trong phụ lục).
 *
 * @param clause the amount
 * @param kind what it is
 * @param scope where it was looked up
 * @param columns the columns that hold it
 * @param targets what it may be, the likeliest first
 */
record Claim(Clause clause, Kind kind, Scope scope, List<LedgerColumn> columns, List<Target> targets) {
    Claim {
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
    }

    /** What an amount of running text is in the annexes. */
    enum Kind {
        /** The grand total. */
        TOTAL("MONEY-030", Severity.ERROR),
        /** The money of a source. */
        SOURCE("MONEY-031", Severity.ERROR),
        /** The money of a year. */
        YEAR("MONEY-031", Severity.ERROR),
        /** The money of a row. */
        ROW("MONEY-032", Severity.WARNING),
        /** One of several that the words do not tell apart. */
        UNCLEAR("MONEY-033", Severity.WARNING);

        private final String code;
        private final Severity severity;

        Kind(String code, Severity severity) {
            this.code = code;
            this.severity = severity;
        }

        String code() {
            return code;
        }

        Severity severity() {
            return severity;
        }
    }

    /** Returns what it comes nearest to by its words: the first target that it agrees with, or else the likeliest. */
    Target target() {
        return targets.stream().filter(this::agrees).findFirst().orElse(targets.get(0));
    }

    boolean holds() {
        return targets.stream().anyMatch(this::agrees);
    }

    private boolean agrees(Target target) {
        Amount amount = clause.amount();
        return closeness(target).allows(amount.value(), target.value());
    }

    Closeness closeness(Target target) {
        return Closeness.restated(clause.amount().step(), target.step());
    }
}
