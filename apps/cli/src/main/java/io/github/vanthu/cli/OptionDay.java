package io.github.vanthu.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as plans write it, such as {@code 01/7/2025}. */
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

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
