package io.github.vanthu.check.figure;

import io.github.vanthu.check.plan.PaperPlan;
import io.github.vanthu.figures.Discrepancy;
import java.util.Set;
import java.util.regex.Pattern;

/** What a document leaves open, so that a difference is no fault: its date, the unit of a table, where a count begins anew. */
final class Doubt {
    private static final Set<String> BY_DATE = Set.of("BASIS-005", "BASIS-006", "TASK-004");
    private static final String NAMES = "NAME-";
    private static final String MONEY = "MONEY-";
    private static final String SKIPPED_LABEL = "TASK-002";
    private static final Pattern FIRST = Pattern.compile("(?:.*\\.)?(?:1|a|A|I)[.)]*");

    private final PaperPlan plan;

    Doubt(PaperPlan plan) {
        this.plan = plan;
    }

    /** Returns whether a difference is certain. */
    boolean certain(Discrepancy found) {
        return !undated(found) && !unmeasured(found) && !begunAnew(found);
    }

    private boolean undated(Discrepancy found) {
        return !plan.dated() && (BY_DATE.contains(found.code()) || found.code().startsWith(NAMES));
    }

    /** Returns whether figures are compared of which nobody knows the unit. */
    private boolean unmeasured(Discrepancy found) {
        return found.code().startsWith(MONEY)
                && TableSpots.in(found).count() > 1
                && TableSpots.in(found)
                        .filter(table -> table != TableSpots.NONE)
                        .anyMatch(table -> !plan.tables().get(table).unitKnown());
    }

    /** Labels that begin with the first again, below a line between them, skip nothing. */
    private static boolean begunAnew(Discrepancy found) {
        return found.code().equals(SKIPPED_LABEL)
                && FIRST.matcher(found.arguments().get(1)).matches();
    }
}
