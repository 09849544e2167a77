package io.github.vanthu.figures.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the annexes that a text refers to: "Phụ lục II", "Phụ lục số 2", "Phụ lục I, II" (viện dẫn phụ lục). */
final class AnnexNumbers {
    private static final String NUMBER = "([IVX]{1,5}|\\d{1,2})\\b";
    private static final Pattern CITED =
            Pattern.compile("(?iU)phụ lục(?:\\s+số)?\\s+" + NUMBER + "(?:\\s*(?:,|và)\\s*" + NUMBER + ")?");

    private AnnexNumbers() {}

    /** Returns the numbers in order; 0 stands for a label that is no number. */
    static List<Integer> in(String text) {
        Set<Integer> numbers = new LinkedHashSet<>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            numbers.add(number(matcher.group(1)));
            Optional.ofNullable(matcher.group(2)).ifPresent(second -> numbers.add(number(second)));
        }
        return List.copyOf(numbers);
    }

    private static int number(String label) {
        return Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : RomanNumber.of(label);
    }
}
