package io.github.vanthu.typeset;

/** Where a line may end inside a text. */
final class BreakOpportunities {
    private BreakOpportunities() {}

    /** Returns for each index of a text, its end included, whether a new line may begin there. */
    static boolean[] in(String text) {
        boolean[] breaks = new boolean[text.length() + 1];
        for (int i = 1; i < text.length(); i++) {
            breaks[i] = between(text, i);
        }
        return breaks;
    }

    private static boolean between(String text, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (after == ' ' || before == '\u00a0' || after == '\u00a0') {
            return false;
        }
        return before == ' ' || (before == '-' && Character.isLetter(after) && insideWord(text, index - 1));
    }

    /** A hyphen at the begin of a word is a bullet or a sign. */
    private static boolean insideWord(String text, int hyphen) {
        return hyphen > 0 && text.charAt(hyphen - 1) != ' ';
    }
}
