package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Says whether figures add up, and if not what a clerk reads. */
final class SumVerdict {
    static final Wording ROW = new Wording("dòng", "row");
    static final Wording ROWS = new Wording("các dòng", "rows");
    static final Wording COLUMN = new Wording("cột", "column");
    static final Wording COLUMNS = new Wording("các cột", "columns");

    private final Rule rule;
    private final Measure measure;
    private final boolean rows;

    private SumVerdict(Rule rule, Measure measure, boolean rows) {
        this.rule = rule;
        this.measure = measure;
        this.rows = rows;
    }

    /** Judges sums over rows. */
    static SumVerdict ofRows(Rule rule, Measure measure) {
        return new SumVerdict(rule, measure, true);
    }

    /** Judges sums over columns. */
    static SumVerdict ofColumns(Rule rule, Measure measure) {
        return new SumVerdict(rule, measure, false);
    }

    /** Says whether the parts make the whole. */
    Identity equal(Addition addition) {
        List<Spot> spots = addition.spots();
        if (addition.excess().signum() == 0) {
            return new Identity(rule.code(), spots, Optional.empty());
        }
        Rule broken = addition.holds() ? Rule.ROUNDED : rule;
        return new Identity(rule.code(), spots, Optional.of(found(broken, addition, spots)));
    }

    /** Says whether the parts are within the whole. */
    Identity within(Addition addition) {
        List<Spot> spots = addition.spots();
        boolean broken = addition.excess().signum() < 0 && !addition.holds();
        return new Identity(rule.code(), spots, broken ? Optional.of(found(rule, addition, spots)) : Optional.empty());
    }

    private Discrepancy found(Rule broken, Addition addition, List<Spot> spots) {
        Wording cause = broken == rule ? new Cause(addition, rows ? ROW : COLUMN, measure).hint() : Wording.NONE;
        return new Mismatch(names(addition), addition.sum(), addition.whole(), addition.tolerance(), cause, measure)
                .found(broken, spots);
    }

    private Wording names(Addition addition) {
        List<Supplier<String>> names =
                addition.addends().stream().map(Addend::name).toList();
        return rows ? Wording.list(ROW, ROWS, names) : Wording.list(COLUMN, COLUMNS, names);
    }
}
