package io.github.vanthu.typeset;

/** How the items of a list are marked (kiểu đánh dấu mục; ISO 32000-1, table 347). */
public enum MarkerKind {
    /** By a hyphen or dash (gạch đầu dòng). */
    HYPHEN,
    /** By a plus sign (dấu cộng). */
    PLUS,
    /** By a dot or an asterisk. */
    DOT,
    /** By Arabic numbers. */
    NUMBER,
    /** By letters. */
    LETTER,
    /** By something else. */
    OTHER;

    /** Returns the kind of a marker as it is typed, such as {@code -}, {@code 1.} or {@code a)}. */
    public static MarkerKind of(String marker) {
        return switch (marker.isEmpty() ? ' ' : marker.charAt(0)) {
            case '-', '\u2013', '\u2014' -> HYPHEN;
            case '+' -> PLUS;
            case '*', '\u2022', '\u00b7' -> DOT;
            default -> counted(marker.charAt(0));
        };
    }

    private static MarkerKind counted(char first) {
        if (Character.isDigit(first)) {
            return NUMBER;
        }
        return Character.isLetter(first) ? LETTER : OTHER;
    }
}
