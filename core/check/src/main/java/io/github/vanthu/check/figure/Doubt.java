package io.github.vanthu.check.figure;

import io.github.vanthu.check.plan.PaperPlan;
import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document leaves open, so that a difference is no fault: its date, the unit of a table. */
final class Doubt {
    private static final Set<String> BY_DATE = Set.of("BASIS-005", "BASIS-006", "TASK-004");
    private static final String NAMES = "NAME-";
    private static final String MONEY = "MONEY-";
    private static final Pattern ANNEX = Pattern.compile("/annexes/(\\d+)/.*");

    private final PaperPlan plan;

    Doubt(PaperPlan plan) {
        this.plan = plan;
    }

    /** Returns whether a difference is certain. */
    boolean certain(Discrepancy found) {
        boolean dated = plan.dated()
                || !(BY_DATE.contains(found.code()) || found.code().startsWith(NAMES));
        return dated && (!acrossTables(found) || found.spots().stream().allMatch(this::measured));
    }

    private static boolean acrossTables(Discrepancy found) {
        return found.code().startsWith(MONEY)
                && found.spots().stream()
                                .map(spot -> table(spot).orElse(-1))
                                .distinct()
                                .count()
                        > 1;
    }

    /** Returns whether a figure is no cell of a table whose unit nobody knows. */
    private boolean measured(Spot spot) {
        return table(spot).map(index -> plan.tables().get(index).unitKnown()).orElse(true);
    }

    private static Optional<Integer> table(Spot spot) {
        Matcher annex = ANNEX.matcher(spot.pointer());
        return annex.matches() ? Optional.of(Integer.valueOf(annex.group(1))) : Optional.empty();
    }
}
