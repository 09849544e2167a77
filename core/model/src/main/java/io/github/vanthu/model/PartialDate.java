package io.github.vanthu.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date whose day, or day and month, may be left blank to be filled in by hand (ngày tháng năm).
 *
 * <p>Read from {@code 22/3/2019}, {@code 2019-03-22}, {@code /3/2019} (day blank) or {@code //2019} (day and month
 * blank).
 *
 * @param year the year, 1945 to 2100
 * @param month the month, 1 to 12, or nothing
 * @param day the day of the month, or nothing; only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {
    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{1,2})?\\s*/\\s*(\\d{1,2})?\\s*/\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** Checks that the date can exist. */
    public PartialDate {
        if (year < 1945 || year > 2100) {
            throw new DateTimeException("year " + year);
        }
        if (day.isPresent() && month.isEmpty()) {
            throw new DateTimeException("day without month");
        }
        if (month.isPresent()) {
            LocalDate.of(year, month.getAsInt(), day.orElse(1));
        }
    }

    /**
     * Reads a date.
     *
     * @throws DateTimeException if the text has another form or the date cannot exist
     */
    public static PartialDate parse(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher vietnamese = VIETNAMESE.matcher(text.strip());
        if (vietnamese.matches()) {
            return of(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
        }
        throw new DateTimeException(text);
    }

    private static PartialDate of(String year, String month, String day) {
        return new PartialDate(Integer.parseInt(year), number(month), number(day));
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Returns the whole date, or nothing while a part is blank. */
    public Optional<LocalDate> complete() {
        return day.isPresent() ? Optional.of(LocalDate.of(year, month.getAsInt(), day.getAsInt())) : Optional.empty();
    }

    /** Returns the date for choosing what was in force: blank parts count as the last possible day. */
    public LocalDate latest() {
        LocalDate first = LocalDate.of(year, month.orElse(12), 1);
        return first.withDayOfMonth(day.orElse(first.lengthOfMonth()));
    }

    /** Returns the numeric form with the zeros that the decree asks for, such as {@code 07/5/2018}. */
    public String numeric() {
        return dayText("  ") + "/" + monthText("  ") + "/" + year;
    }

    /** Returns the day with two digits, or the given blank. */
    public String dayText(String blank) {
        return day.isPresent() ? twoDigits(day.getAsInt()) : blank;
    }

    /** Returns the month, 01 and 02 with two digits (Nghị định 30/2020, Phụ lục I, II.4.b), or the given blank. */
    public String monthText(String blank) {
        if (month.isEmpty()) {
            return blank;
        }
        return month.getAsInt() < 3 ? "0" + month.getAsInt() : String.valueOf(month.getAsInt());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
