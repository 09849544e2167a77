package io.github.vanthu.regulation;

import java.util.List;
import java.util.OptionalLong;

/**
 * Values that are allowed, as the data files write them: {@code 13..14}, {@code 6 pt..}, {@code 10 mm | 12.7 mm}.
 *
 * @param text the range
 */
record AllowedRange(String text) {
    private static final String TO = "..";

    /** Returns whether a value lies within; one that has not the form does not. */
    boolean holds(ValueForm form, String value) {
        OptionalLong measure = form.measure(value);
        if (!text.contains(TO)) {
            return choices().stream().anyMatch(choice -> same(form, choice, value));
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

    private List<String> choices() {
        return List.of(text.split(" \\| "));
    }

    private String lower() {
        return text.substring(0, text.indexOf(TO));
    }

    private String upper() {
        return text.substring(text.indexOf(TO) + TO.length());
    }

    /** Returns the range in Vietnamese words. */
    String vietnamese() {
        if (!text.contains(TO)) {
            return String.join(" hoặc ", choices());
        }
        return upper().isEmpty() ? "ít nhất " + lower() : "từ " + lower() + " đến " + upper();
    }

    /** Returns the range in English words. */
    String english() {
        if (!text.contains(TO)) {
            return String.join(" or ", choices());
        }
        return upper().isEmpty() ? "at least " + lower() : "from " + lower() + " to " + upper();
    }
}
