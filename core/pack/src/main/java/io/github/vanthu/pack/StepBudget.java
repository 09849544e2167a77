package io.github.vanthu.pack;

import io.github.vanthu.regulation.Limit;
import java.util.regex.Pattern;

/** What all patterns of a pack together may cost on one plan, counted in characters that they look at. */
final class StepBudget {
    private long left;

    StepBudget(long steps) {
        this.left = steps;
    }

    static StepBudget ofPlan() {
        return new StepBudget(Limit.PATTERN_STEPS.value());
    }

    /** Returns whether a pattern matches a whole text. */
    boolean matches(Pattern pattern, String text) throws BudgetSpentException {
        return test(pattern, text, true);
    }

    /** Returns whether a pattern matches somewhere in a text. */
    boolean find(Pattern pattern, String text) throws BudgetSpentException {
        return test(pattern, text, false);
    }

    private boolean test(Pattern pattern, String text, boolean whole) throws BudgetSpentException {
        try {
            var matcher = pattern.matcher(new CountedText(text));
            return whole ? matcher.matches() : matcher.find();
        } catch (SpentException | StackOverflowError e) {
            throw new BudgetSpentException();
        }
    }

    /** The budget ended, or the pattern went too deep. */
    static final class BudgetSpentException extends Exception {
        private static final long serialVersionUID = 1L;

        BudgetSpentException() {
            super(null, null, false, false);
        }
    }

    private static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SpentException() {
            super(null, null, false, false);
        }
    }

    /** A text that counts how often it is looked at. */
    private final class CountedText implements CharSequence {
        private final String text;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new SpentException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
