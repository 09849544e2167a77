package io.github.vanthu.check.docx;

import io.github.vanthu.document.Length;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and lengths as OOXML and VML write them (ECMA-376 Part 1, 22.9.2; Part 4, 19.1.2). */
final class Measures {
    private static final Pattern UNIT = Pattern.compile("(-?[0-9]*\\.?[0-9]+) ?(mm|cm|in|pt|pc|pi|px|emu)?");
    private static final Map<String, Double> POINTS = Map.of(
            "mm",
            72 / 25.4,
            "cm",
            72 / 2.54,
            "in",
            72.0,
            "pt",
            1.0,
            "pc",
            12.0,
            "pi",
            12.0,
            "px",
            0.75,
            "emu",
            1 / 12700.0);
    private static final double MOST = 1_000_000;

    private Measures() {}

    /** Returns a whole number of reasonable size; fractions, which some programs write, are rounded. */
    static Optional<Long> number(String text) {
        return decimal(text).map(Math::round);
    }

    static Optional<Double> decimal(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            double value = Double.parseDouble(text.strip());
            return Math.abs(value) < Integer.MAX_VALUE ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns a length in twips, or with a unit of its own. */
    static Optional<Length> twips(String text) {
        Optional<Length> plain = number(text).filter(Measures::sane).map(Length::twips);
        return plain.isPresent() ? plain : styled(text, Length.twips(1));
    }

    private static boolean sane(long twips) {
        return Math.abs(twips) < MOST;
    }

    /** Returns a length in EMU. */
    static Optional<Length> emu(String text) {
        return number(text).map(Length::new);
    }

    /** Returns a length of VML, such as {@code 70.5pt}; a number without unit counts in the unit given. */
    static Optional<Length> styled(String text, Length unit) {
        Matcher matcher = UNIT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return decimal(matcher.group(1))
                .map(value -> matcher.group(2) == null
                        ? new Length(Math.round(value * unit.emu()))
                        : Length.ofPoints(value * POINTS.getOrDefault(matcher.group(2), 1.0)))
                .filter(length ->
                        Math.abs(length.emu()) <= Length.twips((long) MOST).emu());
    }
}
