package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.LabelStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of annexes in texts: "Phụ lục II", "Phụ lục số 02". */
final class AnnexNumber {
    private static final int LAST = 100;
    private static final String NAME = "phụ lục\\s+(?:số\\s+)?([IVXLC]+|0?\\d{1,2})\\b";
    private static final Pattern LABEL = Pattern.compile("(?iU)\\s*" + NAME + ".*", Pattern.DOTALL);
    private static final Pattern DETAILED = Pattern.compile("(?iU)chi tiết[^.;]{0,40}?" + NAME);
    private static final Pattern ALONE =
            Pattern.compile("(?iU)[\\s(]*(?:theo |tại |xem |kèm theo )?" + NAME + "[\\s).]*");

    private AnnexNumber() {}

    /** Returns the number in the label of an annex, or nothing. */
    static Optional<Integer> labelled(String label) {
        Matcher matcher = LABEL.matcher(label);
        return matcher.matches() ? number(matcher.group(1)) : Optional.empty();
    }

    /** Returns the annexes in which a text says that its details stand. */
    static List<Integer> detailed(String text) {
        List<Integer> numbers = new ArrayList<>();
        if (text.toLowerCase(Locale.ROOT).contains("phụ lục")) {
            Matcher alone = ALONE.matcher(text);
            if (alone.matches()) {
                number(alone.group(1)).ifPresent(numbers::add);
            }
            DETAILED.matcher(text)
                    .results()
                    .forEach(found -> number(found.group(1)).ifPresent(numbers::add));
        }
        return numbers;
    }

    /** Returns the usual name of an annex. */
    static String name(int number) {
        return "Phụ lục " + LabelStyle.roman(number);
    }

    private static Optional<Integer> number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(Integer.valueOf(text));
        }
        String roman = text.toUpperCase(Locale.ROOT);
        for (int number = 1; number <= LAST; number++) {
            if (LabelStyle.roman(number).equals(roman)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
