package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.model.PartialDate;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The date of issue in words, with the zeros that the decree asks for, and in the calendar. Blanks are to be filled in. */
final class IssueDateMeasure implements Measure {
    private static final Pattern WORDS = Pattern.compile(
            "ngày (?<day>\\d{1,2})? ?[\\s._…]*tháng (?<month>\\d{1,2})? ?[\\s._…]*năm (?<year>\\d{4})?.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{2,4}");
    private static final Bilingual IN_FULL = new Bilingual("\"ngày … tháng … năm …\"", "\"ngày … tháng … năm …\"");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection.first().flatMap(IssueDateMeasure::fault).stream();
    }

    private static Optional<Fault> fault(Part part) {
        String line = Wording.spaced(part.text());
        int start = line.indexOf("ngày");
        Matcher digits = DIGITS.matcher(line);
        if (digits.find()) {
            return Optional.of(Fault.of(part, Bilingual.same(digits.group()), IN_FULL));
        }
        Matcher words = WORDS.matcher(start < 0 ? "" : line.substring(start));
        return words.matches() && words.group("year") != null ? date(part, words) : Optional.empty();
    }

    private static Optional<Fault> date(Part part, Matcher words) {
        String written = written(words.group("day"), words.group("month"), words.group("year"));
        try {
            PartialDate date =
                    new PartialDate(Integer.parseInt(words.group("year")), number(words.group("month")), day(words));
            String wanted = wanted(date, words);
            return wanted.equals(written)
                    ? Optional.empty()
                    : Optional.of(Fault.of(part, Bilingual.same(written), Bilingual.same("\"" + wanted + "\"")));
        } catch (DateTimeException e) {
            return Optional.of(Fault.of(
                    part, Bilingual.same(written), new Bilingual("một ngày có trong lịch", "a day of the calendar")));
        }
    }

    /** A month above 2 may have a zero: a rule of its own tells of it. */
    private static String wanted(PartialDate date, Matcher words) {
        boolean zero = date.month().orElse(0) > 2;
        String month = zero ? words.group("month") : date.monthText("…");
        return "ngày " + date.dayText("…") + " tháng " + month + " năm " + date.year();
    }

    private static String written(@Nullable String day, @Nullable String month, String year) {
        return "ngày " + filled(day) + " tháng " + filled(month) + " năm " + year;
    }

    private static String filled(@Nullable String digits) {
        return digits == null ? "…" : digits;
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Returns the day; without a month none counts. */
    private static OptionalInt day(Matcher words) {
        return words.group("month") == null ? OptionalInt.empty() : number(words.group("day"));
    }
}
