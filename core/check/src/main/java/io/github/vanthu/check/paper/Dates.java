package io.github.vanthu.check.paper;

import io.github.vanthu.model.PartialDate;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the kind and the date of a document from its parts. */
final class Dates {
    private static final Pattern DATE = Pattern.compile(
            "ng[aà]y\\s*(\\d{1,2})?[^\\d]*?th[aá]ng\\s*(\\d{1,2})?[^\\d]*?n[aă]m\\s*(\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Dates() {}

    static Optional<String> kind(List<Part> parts) {
        return first(parts, Element.KIND)
                .flatMap(text -> KindNames.code(Fold.words(text)))
                .filter(code -> !code.isEmpty());
    }

    static Optional<PartialDate> date(List<Part> parts) {
        return first(parts, Element.PLACE_DATE).flatMap(Dates::date);
    }

    private static Optional<String> first(List<Part> parts, Element element) {
        return parts.stream()
                .filter(part -> part.element() == element && part.annex() == 0)
                .map(Part::text)
                .findFirst();
    }

    /** Returns the date that a text gives, as far as it is filled in and can exist. */
    private static Optional<PartialDate> date(String text) {
        Matcher found = DATE.matcher(Fold.line(text));
        if (!found.find()) {
            return Optional.empty();
        }
        OptionalInt month = number(found.group(2));
        OptionalInt day = month.isPresent() ? number(found.group(1)) : OptionalInt.empty();
        try {
            PartialDate date = new PartialDate(Integer.parseInt(found.group(3)), month, day);
            date.complete();
            return Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
