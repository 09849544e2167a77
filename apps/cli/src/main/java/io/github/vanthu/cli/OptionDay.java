package io.github.vanthu.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads and writes days as plans write them, such as {@code 01/7/2025}. */
final class OptionDay {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private OptionDay() {}

    static LocalDate parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new TypeConversionException(text);
        }
        try {
            return LocalDate.of(number(parts, 3), number(parts, 2), number(parts, 1));
        } catch (DateTimeException e) {
            throw new TypeConversionException(text);
        }
    }

    /** Returns a day as official texts write it: January and February with a zero. */
    static String text(LocalDate day) {
        String form = day.getMonthValue() < 3 ? "%02d/%02d/%d" : "%02d/%d/%d";
        return String.format(Locale.ROOT, form, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
