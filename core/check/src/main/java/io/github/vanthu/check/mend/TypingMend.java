package io.github.vanthu.check.mend;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.regulation.FormRule;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Types a few characters anew: hyphens and spaces of the motto, leading zeros.
 *
 * @param what what of the text it is
 * @param wrong characters that may be wrong; its groups say which
 * @param right what takes the place of a group
 */
record TypingMend(Bilingual what, Pattern wrong, Right right) implements Mend {
    /** Words of a document may be composed of several characters each, so that only their signs are looked at. */
    static final TypingMend MOTTO = new TypingMend(
            new Bilingual("gạch nối", "hyphens"),
            Pattern.compile(
                    "(?<=lập)([\\s\\u00a0]*[-–—‐‑−][\\s\\u00a0]*)Tự\\s+do([\\s\\u00a0]*[-–—‐‑−][\\s\\u00a0]*)(?=Hạnh)"),
            typed -> " - ");

    static final TypingMend NUMBER = new TypingMend(
            new Bilingual("số văn bản", "number"),
            Pattern.compile("Số\\s*:?[\\s\\u00a0]*(\\d+)[\\s\\u00a0]*/"),
            TypingMend::twoDigits);

    static final TypingMend DATE = new TypingMend(
            new Bilingual("ngày, tháng", "day and month"),
            Pattern.compile("ngày[\\s\\u00a0]+(\\d{1,3})[\\s\\u00a0]+tháng[\\s\\u00a0]+(0*\\d{1,2})[\\s\\u00a0]+năm"),
            TypingMend::dayOrMonth);

    /** Says what takes the place of characters. */
    @FunctionalInterface
    interface Right {
        String of(Typed typed);
    }

    /**
     * A group of a match.
     *
     * @param text its characters
     * @param group its number
     */
    record Typed(String text, int group) {}

    private static String twoDigits(Typed typed) {
        return typed.text().length() == 1 || typed.text().startsWith("0") ? padded(typed.text()) : typed.text();
    }

    /** Days below 10 and the months 1 and 2 have a zero before. */
    private static String dayOrMonth(Typed typed) {
        int number = Integer.parseInt(typed.text());
        return typed.group() == 1 || number < 3 ? padded(typed.text()) : String.valueOf(number);
    }

    private static String padded(String digits) {
        String bare = digits.replaceFirst("^0+(?=\\d)", "");
        return bare.length() == 1 ? "0" + bare : bare;
    }

    @Override
    public Stream<Change> apply(Site site, FormRule rule, Finding found) {
        return site.lines(found).stream()
                .flatMap(line -> site.node(line.place()).stream().flatMap(paragraph -> typed(line, paragraph)));
    }

    private Stream<Change> typed(TextPiece line, Element paragraph) {
        TypedText text = new TypedText(paragraph);
        String before = text.text();
        List<MatchResult> found = wrong.matcher(before).results().toList();
        for (int i = found.size() - 1; i >= 0; i--) {
            replace(text, found.get(i));
        }
        if (found.isEmpty() || text.text().equals(before)) {
            return Stream.of();
        }
        String words = found.get(0).group();
        return Stream.of(Change.of(line, what, quoted(words), quoted(after(found.get(0)))));
    }

    /** From the end, so that what stands before keeps its place. */
    private void replace(TypedText text, MatchResult match) {
        for (int group = match.groupCount(); group > 0; group--) {
            String old = match.group(group);
            String other = right.of(new Typed(old, group));
            if (!other.equals(old)) {
                text.replace(match.start(group), match.end(group), other);
            }
        }
    }

    private String after(MatchResult match) {
        StringBuilder words = new StringBuilder(match.group());
        for (int group = match.groupCount(); group > 0; group--) {
            words.replace(
                    match.start(group) - match.start(),
                    match.end(group) - match.start(),
                    right.of(new Typed(match.group(group), group)));
        }
        return words.toString();
    }

    private static Bilingual quoted(String words) {
        return Bilingual.same("“" + words.strip() + "”");
    }
}
