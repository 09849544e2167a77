package io.github.vanthu.typeset;

/**
 * Where a line may end inside a text.
 *
 * <p>The rules are those of Unicode line breaking (UAX 14) for Latin text, as LibreOffice 7.4 applies them: after
 * spaces, hyphens and dashes, after an exclamation or question mark, before an opening bracket that follows punctuation.
 * No-break spaces never break. After a slash with no digit behind it a line ends only if there is no other place.
 */
final class BreakOpportunities {
    private static final char ZERO_WIDTH_SPACE = '\u200b';

    /** Characters that never begin a line. */
    private static final String NEVER_FIRST = " \u00a0\u202f\u2060)]},.;:!?…/|\\-–‑\"'“”‘’«»\u200b";

    /** Characters that do not even begin a line after a space. */
    private static final String NEVER_AFTER_SPACE = " )]},.;:!?";

    /** Characters after which a line may end whatever follows. */
    private static final String ENDING = "-–—!?…|";

    /** Characters that part words unless a digit follows (UAX 14, LB25). */
    private static final String SLASHES = "/\\";

    /** Characters after which a line may end before an opening bracket. */
    private static final String BEFORE_BRACKET = ".,;:)]}%+$₫";

    private static final String OPENING = "([{";

    private BreakOpportunities() {}

    /** Returns whether a new line may begin at an index inside a text if there is no better place. */
    static boolean atNeed(String text, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        return isIn(SLASHES, before) && !isIn(NEVER_FIRST, after) && !Character.isDigit(after);
    }

    /** Returns the index behind the word that begins at an index: where the next line may begin at the earliest. */
    static int endOfWord(String text, int from) {
        int at = from + 1;
        while (at < text.length() && !forced(text, at) && !at(text, at) && !atNeed(text, at)) {
            at++;
        }
        return Math.min(at, text.length());
    }

    private static boolean forced(String text, int index) {
        return text.charAt(index - 1) == StyledText.BREAK || text.charAt(index) == StyledText.BREAK;
    }

    /** Returns whether a new line may begin at an index inside a text. */
    static boolean at(String text, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (before == ZERO_WIDTH_SPACE) {
            return true;
        }
        if (before == ' ') {
            return !isIn(NEVER_AFTER_SPACE, after);
        }
        return !isIn(NEVER_FIRST, after) && insideWord(before, after);
    }

    private static boolean insideWord(char before, char after) {
        if (isIn(OPENING, after)) {
            return isIn(ENDING, before) || isIn(BEFORE_BRACKET, before);
        }
        return isIn(ENDING, before) || after == '—' || (after == '%' && Character.isLetter(before));
    }

    private static boolean isIn(String characters, char c) {
        return characters.indexOf(c) >= 0;
    }
}
