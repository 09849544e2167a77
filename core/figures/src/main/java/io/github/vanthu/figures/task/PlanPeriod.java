package io.github.vanthu.figures.task;

import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a plan is made for, as its title names it (thời gian của kế hoạch).
 *
 * <p>"năm 2020" is one year, "giai đoạn 2026 - 2030" five; "đến năm 2030" begins with the year of issue. Years inside of numbers and
 * dates of documents do not count. Between the day of issue and the first day tasks may be prepared already.
 *
 * @param start first day on which a task may be due: the first day of the time, or the day of issue if that is earlier
 * @param end last day
 * @param text the years, such as "2020" or "2026 - 2030"
 * @param spot where the title names it
 */
record PlanPeriod(LocalDate start, LocalDate end, String text, Spot spot) {
    private static final Pattern YEAR =
            Pattern.compile("(?iuU)(?:(?:tháng|quý)\\s+[\\dIV]{1,3}/|(?<![\\d/]))(20\\d\\d)(?![\\d/])");
    private static final Pattern UNTIL = Pattern.compile("(?iuU).*đến\\s+(?:hết\\s+)?năm\\s*");

    /** Returns the time that the title of a plan names, or nothing if it names none. */
    static Optional<PlanPeriod> of(Plan plan) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        Spot spot = Spot.of("/title");
        for (int i = 0; i < plan.title().size(); i++) {
            Matcher year = YEAR.matcher(plan.title().get(i));
            while (year.find()) {
                first = Math.min(first, Integer.parseInt(year.group(1)));
                last = Math.max(last, Integer.parseInt(year.group(1)));
                spot = new Spot(JsonPointer.child("/title", i), year.group(1));
            }
        }
        return last == 0 ? Optional.empty() : Optional.of(of(plan, first, last, spot));
    }

    private static PlanPeriod of(Plan plan, int first, int last, Spot spot) {
        String title = String.join(" ", plan.title());
        String before = title.substring(0, Math.max(0, title.indexOf(String.valueOf(first))));
        boolean until = UNTIL.matcher(before).matches();
        int from = until ? Math.min(first, plan.date().year()) : first;
        LocalDate start = LocalDate.of(from, 1, 1);
        LocalDate issued = earliest(plan.date());
        String text = from == last ? String.valueOf(from) : from + " - " + last;
        return new PlanPeriod(issued.isBefore(start) ? issued : start, LocalDate.of(last, 12, 31), text, spot);
    }

    private static LocalDate earliest(PartialDate date) {
        return LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
    }
}
