package io.github.vanthu.check.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates in digits as text writes them. */
final class WrittenDates {
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/.,-])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?![\\d/])");

    private WrittenDates() {}

    /**
     * A date as it is written.
     *
     * @param text such as "1/11/2018"
     * @param day the day; nothing if the calendar has none
     */
    record Written(String text, Optional<LocalDate> day) {}

    static Stream<Written> in(String text) {
        if (text.indexOf('/') < 0) {
            return Stream.empty();
        }
        return DATE.matcher(text).results().map(found -> new Written(found.group(), day(found)));
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
