package io.github.vanthu.check.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines at the beginning of an annex by their words (phụ lục). */
final class AnnexWords {
    private static final String NUMBER = "([ivxlcdm]{1,6}|\\d{1,3}([.\\-/]\\d{1,3})?|[a-zđ])";
    private static final Pattern LABEL = Pattern.compile(
            "((phụ\\s*lục|phu luc|biểu mẫu|biểu|mẫu|bảng biểu)(\\s+số)?[\\s:]*" + NUMBER
                    + "?[.:]?(\\s*\\(tiếp theo\\))?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LED = Pattern.compile(
            "((phụ\\s*lục|phu luc)(\\s+số)?\\s*" + NUMBER + ")\\s*(?<part>[.:–—-])\\s+\\S.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ATTACHED =
            Pattern.compile(".{0,40}?\\b(kem theo|dinh kem|ban hanh kem|ban hanh theo)\\b.*");
    private static final Pattern UNIT = Pattern.compile(
            "(don vi( tinh)?|dvt|dv tinh)( \\d[\\d ]*)? ?(trieu|ty|nghin|ngan|dong|vnd|1000|1 000|000|ha|tan|nguoi).{0,30}");
    private static final Pattern UNIT_NAME = Pattern.compile("(don vi tinh|dvt)\\b.{0,40}");
    private static final Pattern NOTE = Pattern.compile("(ghi chu|chu thich|luu y|chu giai)( .*)?");

    private AnnexWords() {}

    /** Returns whether a line is nothing but "Phụ lục" or the like, with or without a number. */
    static boolean isLabel(String line) {
        String plain = Fold.line(line);
        return LABEL.matcher(plain).matches() && !plain.equalsIgnoreCase("bảng biểu") && !isWord(plain);
    }

    private static boolean isWord(String line) {
        String words = Fold.words(line);
        return words.equals("bieu") || words.equals("mau") || words.equals("bieu mau");
    }

    /** Returns how many characters of a line are the label before a title on the same line; 0 for none. */
    static int led(String line) {
        Matcher found = LED.matcher(line);
        return found.matches() ? found.end("part") : 0;
    }

    static boolean isAttached(String line) {
        String words = Fold.words(line);
        return line.startsWith("(") && ATTACHED.matcher(words).matches();
    }

    /** Returns whether a line says in which unit the figures of a table are. */
    static boolean isUnit(String line) {
        String words = Fold.words(line);
        return words.length() < 70
                && (UNIT.matcher(words).matches() || UNIT_NAME.matcher(words).matches());
    }

    static boolean isNote(String line) {
        return line.startsWith("(*)")
                || line.startsWith("*)")
                || line.startsWith("Nguồn:")
                || NOTE.matcher(Fold.words(line)).matches();
    }
}
