package io.github.vanthu.check.figure;

/** Words of the document in findings. */
final class Quotes {
    private static final int LONGEST = 120;

    private Quotes() {}

    /** Returns words on one line, their end left out where they are long. */
    static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}
