package io.github.vanthu.figures.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a text names, from the first to the last (năm, giai đoạn).
 *
 * @param first the earliest year
 * @param last the latest year
 */
record Years(int first, int last) {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])20\\d\\d(?![\\d/])(?![.,]\\d)(?!-\\D)");

    /** Returns the years of a text, or nothing; years of dates and document numbers are none. */
    static Optional<Years> in(String text) {
        Matcher matcher = YEAR.matcher(text.replaceAll("(?<=\\d)\\s*[-–]\\s*(?=20\\d\\d)", " "));
        Optional<Years> years = Optional.empty();
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group());
            years = Optional.of(years.map(known -> known.with(year)).orElse(new Years(year, year)));
        }
        return years;
    }

    private Years with(int year) {
        return new Years(Math.min(first, year), Math.max(last, year));
    }

    boolean single() {
        return first == last;
    }
}
