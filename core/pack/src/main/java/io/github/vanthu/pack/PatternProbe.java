package io.github.vanthu.pack;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tries a pattern on texts that patterns with repeated repetitions are known to choke on. */
final class PatternProbe {
    private static final int LENGTH = 40;
    private static final long STEPS = 200_000;
    private static final List<String> LETTERS = List.of("a", "A", "1", " ", "-", ".", ",", "đ", "/", "ab", "1.", "a ");

    private PatternProbe() {}

    /** Returns whether a pattern takes very long on a short text. */
    static boolean costly(Pattern pattern) {
        Stream<String> own = pattern.pattern()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .distinct()
                .mapToObj(Character::toString);
        return Stream.concat(LETTERS.stream(), own)
                .limit(60)
                .anyMatch(letters -> costly(pattern, letters.repeat(LENGTH / letters.length()) + "\u0001"));
    }

    private static boolean costly(Pattern pattern, String text) {
        try {
            new StepBudget(STEPS).matches(pattern, text);
            return false;
        } catch (StepBudget.BudgetSpentException e) {
            return true;
        }
    }
}
