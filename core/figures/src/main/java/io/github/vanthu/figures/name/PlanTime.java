package io.github.vanthu.figures.name;

import io.github.vanthu.figures.citation.Sentences;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import io.github.vanthu.regulation.OfficialName;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days and years for which the names in a plan must be right, and the sentences that speak of others. */
final class PlanTime {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])20\\d\\d(?![\\d.,]\\d|\\d)");
    private static final Pattern CHANGE = Pattern.compile(
            "(?iU)(?<!\\p{L})(?:trước đây|cũ|nguyên là|nay là|nay thuộc|sáp nhập|hợp nhất|chia tách|(?:trước|sau|khi) sắp xếp"
                    + "|sắp xếp (?:tổ chức|đơn vị|bộ máy|lại)|bàn giao|chuyển giao|tiếp nhận (?:từ|nhiệm vụ)|kế thừa|giải thể"
                    + "|kết thúc hoạt động|đổi tên)(?!\\p{L})");

    private final LocalDate earliest;
    private final LocalDate latest;
    private final int budgetYear;

    PlanTime(Plan plan) {
        PartialDate date = plan.date();
        earliest = LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
        latest = date.latest();
        budgetYear = plan.title().stream()
                .flatMap(line -> YEAR.matcher(line).results())
                .mapToInt(year -> Integer.parseInt(year.group()))
                .min()
                .orElse(date.year());
    }

    /** Returns whether a name is no longer used; in the head of a column by the column's years. */
    boolean over(OfficialName name, Set<Integer> years) {
        int year = years.isEmpty() ? budgetYear : Collections.max(years);
        return name.overOn(name.kind().byBudgetYear() ? LocalDate.of(year, 1, 1) : earliest);
    }

    /** Returns whether a name is not yet used. */
    boolean notYet(OfficialName name) {
        return name.notYetOn(latest);
    }

    /** Returns whether the sentence around a character speaks of past years or of the change of names itself. */
    boolean past(String text, int at) {
        String sentence = Sentences.around(text, at);
        if (CHANGE.matcher(sentence).find()) {
            return true;
        }
        Matcher year = YEAR.matcher(sentence);
        while (year.find()) {
            if (Integer.parseInt(year.group()) < latest.getYear()) {
                return true;
            }
        }
        return false;
    }
}
