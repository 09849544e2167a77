package io.github.vanthu.engine;

/** Cuts long texts for messages (trích đoạn). */
final class Excerpt {
    private static final int LONGEST = 300;
    private static final int AROUND = 80;
    private static final String CUT = "…";

    private Excerpt() {}

    /** Returns the beginning of a text. */
    static String of(String text) {
        return text.length() <= LONGEST ? text : cut(text, 0, LONGEST);
    }

    /** Returns the part of a text in which it differs from another one, with some words around it. */
    static String of(String text, String other) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int from = 0;
        int shorter = Math.min(text.length(), other.length());
        while (from < shorter && text.charAt(from) == other.charAt(from)) {
            from++;
        }
        int behind = 0;
        while (behind < shorter - from
                && text.charAt(text.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
            behind++;
        }
        return cut(text, from - AROUND, Math.min(text.length() - behind, from + LONGEST) + AROUND);
    }

    /** Cuts no character in two. */
    private static String cut(String text, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.length(), to);
        start += start > 0 && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        return (start > 0 ? CUT : "") + text.substring(start, end) + (end < text.length() ? CUT : "");
    }
}
