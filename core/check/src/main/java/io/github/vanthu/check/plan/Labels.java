package io.github.vanthu.check.plan;

/** Labels at the beginning of paragraphs. */
final class Labels {
    private Labels() {}

    /** Returns whether a label is a hyphen or dash. */
    static boolean dash(String label) {
        return label.equals("-") || label.equals("–") || label.equals("—") || label.equals("•");
    }

    /** Returns a text without its label and without white space around it. */
    static String without(String text, String label) {
        String bare = text.strip();
        return bare.startsWith(label) ? bare.substring(label.length()).strip() : bare;
    }
}
