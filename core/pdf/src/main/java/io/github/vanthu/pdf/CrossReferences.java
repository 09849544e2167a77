package io.github.vanthu.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the digits of a finished file's cross-reference table as ISO 32000-1, 7.5.4 asks.
 *
 * <p>OpenPDF formats them by the locale of the machine; where that has digits of its own, their lowest bytes stand in the
 * table. They follow one another in every script, and each entry begins with a zero: no file has a thousand million bytes.
 */
final class CrossReferences {
    private static final int ENTRY = 20;
    private static final int OFFSET_DIGITS = 10;
    private static final int GENERATION = 11;
    private static final int GENERATION_DIGITS = 5;
    private static final int TAIL = 64;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF");
    private static final Pattern HEAD = Pattern.compile("xref\\s0 (\\d+)\\s");

    private CrossReferences() {}

    /**
     * Corrects the table in place.
     *
     * @throws IllegalStateException if the file has no table where its end says
     */
    static void correct(byte[] file) {
        int table = Integer.parseInt(
                found(START, file, Math.max(0, file.length - TAIL)).group(1));
        Matcher head = found(HEAD, file, table);
        int first = table + head.end();
        for (int entry = 0; entry < Integer.parseInt(head.group(1)); entry++) {
            correctEntry(file, first + entry * ENTRY);
        }
    }

    private static Matcher found(Pattern pattern, byte[] file, int from) {
        int length = Math.min(TAIL, file.length - from);
        Matcher matcher = pattern.matcher(new String(file, from, length, StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            throw new IllegalStateException("the finished PDF has no " + pattern + " at byte " + from);
        }
        return matcher;
    }

    private static void correctEntry(byte[] file, int at) {
        byte zero = file[at];
        correctDigits(file, at, OFFSET_DIGITS, zero);
        correctDigits(file, at + GENERATION, GENERATION_DIGITS, zero);
    }

    private static void correctDigits(byte[] file, int from, int count, byte zero) {
        for (int at = from; at < from + count; at++) {
            file[at] = (byte) ('0' + file[at] - zero);
        }
    }
}
