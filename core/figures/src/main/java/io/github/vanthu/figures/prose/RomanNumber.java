package io.github.vanthu.figures.prose;

import io.github.vanthu.model.LabelStyle;
import java.util.Locale;
import java.util.stream.IntStream;

/** Reads the Roman numbers of annexes (số La Mã). */
final class RomanNumber {
    private static final int MOST = 100;

    private RomanNumber() {}

    /** Returns the number, or 0 for a text that is none up to 100. */
    static int of(String text) {
        String capital = text.toUpperCase(Locale.ROOT);
        return IntStream.rangeClosed(1, MOST)
                .filter(number -> LabelStyle.roman(number).equals(capital))
                .findFirst()
                .orElse(0);
    }
}
