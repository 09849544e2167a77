package io.github.vanthu.regulation;

import io.github.vanthu.document.Length;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values that are allowed, as the data files write them: {@code 13..14}, {@code 6 pt..}, {@code 10 mm | 12.7 mm} (giá trị cho phép).
 *
 * @param text the range
 */
public record AllowedRange(String text) {
    private static final String TO = "..";
    private static final Pattern LENGTH = Pattern.compile(".* (mm|pt)");

    /**
     * Numbers between two others, both included; a single value begins and ends with itself.
     *
     * @param least the least
     * @param most the largest; positive infinity where there is none
     */
    public record Span(double least, double most) {}

    /** Returns whether a value lies within; one that has not the form does not. */
    boolean holds(ValueForm form, String value) {
        OptionalLong measure = form.measure(value);
        if (!text.contains(TO)) {
            return words().stream().anyMatch(choice -> same(form, choice, value));
        }
        return measure.isPresent()
                && measure.getAsLong() >= form.measure(lower()).orElseThrow()
                && (upper().isEmpty()
                        || measure.getAsLong() <= form.measure(upper()).orElseThrow());
    }

    private static boolean same(ValueForm form, String choice, String value) {
        OptionalLong measure = form.measure(value);
        return measure.isPresent() ? measure.equals(form.measure(choice)) : choice.equals(value);
    }

    /** Returns the numbers allowed, lengths in points; only for ranges of numbers or lengths. */
    public List<Span> spans() {
        if (text.contains(TO)) {
            double most = upper().isEmpty() ? Double.POSITIVE_INFINITY : number(upper());
            return List.of(new Span(number(lower()), most));
        }
        return words().stream()
                .map(choice -> new Span(number(choice), number(choice)))
                .toList();
    }

    private static double number(String value) {
        if (!LENGTH.matcher(value).matches()) {
            return Double.parseDouble(value);
        }
        String digits = value.substring(0, value.length() - 3);
        return (value.endsWith("mm") ? Length.mm(digits) : Length.pt(digits)).points();
    }

    /** Returns the values that may be chosen from: of a range its ends. */
    public List<String> choices() {
        return text.contains(TO)
                ? Stream.of(lower(), upper())
                        .filter(end -> !end.isEmpty())
                        .distinct()
                        .toList()
                : words();
    }

    private List<String> words() {
        return List.of(text.split(" \\| "));
    }

    private String lower() {
        return text.substring(0, text.indexOf(TO));
    }

    private String upper() {
        return text.substring(text.indexOf(TO) + TO.length());
    }

    /** Returns the range in Vietnamese words, such as "từ 13 đến 14"; decimal points stay as they are written. */
    public String vietnamese() {
        if (!text.contains(TO)) {
            return String.join(" hoặc ", words());
        }
        return upper().isEmpty() ? "ít nhất " + lower() : "từ " + lower() + " đến " + upper();
    }

    /** Returns the range in English words, such as "from 13 to 14". */
    public String english() {
        if (!text.contains(TO)) {
            return String.join(" or ", words());
        }
        return upper().isEmpty() ? "at least " + lower() : "from " + lower() + " to " + upper();
    }
}
