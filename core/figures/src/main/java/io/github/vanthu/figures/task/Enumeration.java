package io.github.vanthu.figures.task;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers inside a text, "(1) …; (2) …; (4) …", that skip or repeat. */
final class Enumeration {
    private static final String CODE = "TASK-003";
    private static final int SHORTEST_ITEM = 5;

    /** A number where an item begins, not one that is referred to ("như nội dung (1)"). */
    private static final Pattern MARK =
            Pattern.compile("(?:^|[;:,.]\\s*|\\svà\\s+)[-+\\s]*\\((\\d{1,2})\\)\\s*(?=\\p{L})", Pattern.MULTILINE);

    private Enumeration() {}

    /** Returns the first break of a count that began with (1) and (2). */
    static Optional<Discrepancy> of(PlanText text) {
        Matcher mark = MARK.matcher(text.text());
        int last = 0;
        int end = -SHORTEST_ITEM;
        while (mark.find()) {
            int number = Integer.parseInt(mark.group(1));
            if (mark.start() - end < SHORTEST_ITEM) {
                return Optional.empty();
            }
            if (last > 1 && number > 1 && number != last + 1) {
                return Optional.of(broken(text.pointer(), last, number));
            }
            last = number == last + 1 || number == 1 ? number : 0;
            end = mark.end();
        }
        return Optional.empty();
    }

    private static Discrepancy broken(String pointer, int last, int number) {
        return new Discrepancy(
                CODE,
                Severity.WARNING,
                List.of(new Spot(pointer, "(" + number + ")")),
                List.of(String.valueOf(last), String.valueOf(number)));
    }
}
