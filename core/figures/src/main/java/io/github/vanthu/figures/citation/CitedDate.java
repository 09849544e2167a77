package io.github.vanthu.figures.citation;

import io.github.vanthu.model.PartialDate;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as running text writes it, such as "ngày 07/5/2018" or "ngày 07 tháng 5 năm 2018".
 *
 * @param words the words with "ngày"
 * @param end character behind them
 * @param date the date, or nothing if it cannot exist
 */
record CitedDate(String words, int end, Optional<PartialDate> date) {
    private static final String BLANK = "[\\s.…_]{0,30}";
    private static final Pattern PATTERN = Pattern.compile(
            "ngày(?<day>\\s{0,5}\\d{1,2}|" + BLANK + ")\\s{0,5}(?:[/.-]|tháng)(?<month>\\s{0,5}\\d{1,2}|" + BLANK
                    + ")\\s{0,5}(?:[/.-]|năm)\\s{0,5}(?<year>\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Returns the date that stands at a character of a text, or nothing. */
    static Optional<CitedDate> at(String text, int start) {
        Matcher matcher = PATTERN.matcher(text).region(start, text.length());
        return matcher.lookingAt()
                ? Optional.of(new CitedDate(matcher.group(), matcher.end(), date(matcher)))
                : Optional.empty();
    }

    private static Optional<PartialDate> date(Matcher matcher) {
        try {
            OptionalInt month = number(matcher.group("month"));
            OptionalInt day = month.isPresent() ? number(matcher.group("day")) : OptionalInt.empty();
            return Optional.of(new PartialDate(Integer.parseInt(matcher.group("year")), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(String text) {
        String digits = text.replaceAll("(?U)\\D", "");
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Returns whether two dates contradict each other in a part that both say. */
    static boolean differ(PartialDate one, PartialDate two) {
        return one.year() != two.year() || differ(one.month(), two.month()) || differ(one.day(), two.day());
    }

    private static boolean differ(OptionalInt one, OptionalInt two) {
        return one.isPresent() && two.isPresent() && one.getAsInt() != two.getAsInt();
    }

    /** Returns whether a date is later than another by what both say. */
    static boolean after(PartialDate one, PartialDate two) {
        if (one.year() != two.year()) {
            return one.year() > two.year();
        }
        if (differ(one.month(), two.month())) {
            return one.month().getAsInt() > two.month().getAsInt();
        }
        boolean monthKnown = one.month().isPresent() && two.month().isPresent();
        return monthKnown
                && differ(one.day(), two.day())
                && one.day().getAsInt() > two.day().getAsInt();
    }
}
