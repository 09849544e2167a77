package io.github.vanthu.figures.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month, quarter or year that a text names (mốc thời gian).
 *
 * @param first its first day
 * @param last its last day
 * @param text as written, such as "Quý II/2019"
 * @param year whether only a year is named
 * @param start index of the first character in the text
 */
record DueTime(LocalDate first, LocalDate last, String text, boolean year, int start) {
    private static final String LIST = "\\s*(?:,|-|–|và|đến)\\s*";

    /** A day, a quarter, a month or a year; of a list such as "quý II, III/2019" the last one. */
    static final String FORM =
            "(?:(?:ngày\\s+)?(?<![\\d/.-])(?<day>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(?<monthOfDay>\\d{1,2})"
                    + "(?:\\s*[/.-]\\s*|\\s+năm\\s+)(?<yearOfDay>20\\d\\d)"
                    + "|quý\\s+(?:(?:IV|I{1,3}|[1-4])" + LIST
                    + "(?:quý\\s+)?)*(?<quarter>IV|I{1,3}|[1-4])\\s*(?:/|,?\\s*năm)\\s*(?<yearOfQuarter>20\\d\\d)"
                    + "|(?:tháng\\s+(?:\\d{1,2}" + LIST
                    + "(?:tháng\\s+)?)*(?<month>\\d{1,2})\\s*(?:[/-]|,?\\s*năm)|(?<![\\d/.-])(?<slashMonth>\\d{1,2})/)\\s*(?<yearOfMonth>20\\d\\d)"
                    + "|(?:năm\\s+)?(?<![\\d/.])(?<bare>20\\d\\d))(?![\\d/])";

    private static final Pattern PATTERN = Pattern.compile("(?iuU)" + FORM);

    /** Returns the index behind the last character in the text. */
    int end() {
        return start + text.length();
    }

    /** Returns the times that a part of a text names. */
    static List<DueTime> in(String text, int start, int end) {
        List<DueTime> times = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text).region(start, end).useTransparentBounds(true);
        while (matcher.find()) {
            of(matcher, matcher.start()).ifPresent(times::add);
        }
        return times;
    }

    private static Optional<DueTime> of(Matcher matcher, int start) {
        try {
            return Optional.of(read(matcher, start));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DueTime read(Matcher matcher, int start) {
        String text = matcher.group();
        if (matcher.group("day") != null) {
            LocalDate day =
                    LocalDate.of(number(matcher, "yearOfDay"), number(matcher, "monthOfDay"), number(matcher, "day"));
            return new DueTime(day, day, text, false, start);
        }
        if (matcher.group("quarter") != null) {
            int last = quarter(matcher.group("quarter")) * 3;
            return months(number(matcher, "yearOfQuarter"), last - 2, last, text, start);
        }
        if (matcher.group("yearOfMonth") != null) {
            int month = number(matcher, matcher.group("month") == null ? "slashMonth" : "month");
            return months(number(matcher, "yearOfMonth"), month, month, text, start);
        }
        LocalDate first = LocalDate.of(number(matcher, "bare"), 1, 1);
        return new DueTime(first, first.withDayOfYear(first.lengthOfYear()), text, true, start);
    }

    private static DueTime months(int year, int from, int to, String text, int start) {
        return new DueTime(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth(), text, false, start);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int quarter(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }
}
