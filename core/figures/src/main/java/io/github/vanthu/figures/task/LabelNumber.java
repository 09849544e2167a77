package io.github.vanthu.figures.task;

import io.github.vanthu.model.LabelStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a label counts.
 *
 * @param above what stands before the number, such as "3." of "3.1."
 * @param number the number
 */
record LabelNumber(String above, int number) {
    private static final Pattern LABEL = Pattern.compile("((?:\\d{1,4}\\.)*)([\\p{L}\\d]{1,7})[.)]*");
    private static final int LAST_ROMAN = 399;
    private static final List<LabelStyle> STYLES =
            List.of(LabelStyle.DECIMAL, LabelStyle.ROMAN, LabelStyle.UPPER_LETTER, LabelStyle.LETTER_DOT);

    /** Returns whether the second of two labels counts on from the first, or nothing if they do not count alike. */
    static Optional<Integer> step(String first, String second, LabelStyle style) {
        return step(style, first, second)
                .or(() -> STYLES.stream()
                        .flatMap(other -> step(other, first, second).stream())
                        .findFirst());
    }

    private static Optional<Integer> step(LabelStyle style, String first, String second) {
        Optional<LabelNumber> from = of(first, style);
        return of(second, style)
                .filter(to -> from.filter(start -> start.above.equals(to.above)).isPresent())
                .flatMap(to -> from.map(start -> to.number - start.number));
    }

    private static Optional<LabelNumber> of(String label, LabelStyle style) {
        Matcher matcher = LABEL.matcher(label.strip());
        return matcher.matches()
                ? number(matcher.group(2), style).map(number -> new LabelNumber(matcher.group(1), number))
                : Optional.empty();
    }

    private static Optional<Integer> number(String text, LabelStyle style) {
        return switch (style) {
            case ARABIC, ARABIC_DOT, DECIMAL, DECIMAL_DOT -> arabic(text);
            case ROMAN, ROMAN_DOT -> roman(text);
            case UPPER_LETTER, UPPER_LETTER_DOT -> upper(text);
            case LETTER_DOT, LETTER_PARENTHESIS ->
                Optional.of(LabelStyle.LETTERS.indexOf(text)).filter(index -> index >= 0);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> arabic(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Integer> upper(String text) {
        return text.matches("[A-Z]") ? Optional.of((int) text.charAt(0)) : Optional.empty();
    }

    private static Optional<Integer> roman(String text) {
        for (int number = 1; number <= LAST_ROMAN && text.matches("[IVXLC]+"); number++) {
            if (LabelStyle.roman(number).equals(text)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
