package io.github.vanthu.regulation;

/**
 * The rules of reading numbers below 10.000 as school states them: every digit is read with the name of its place, then each rule
 * replaces a reading by the proper one, in order.
 */
final class DigitReading {
    private static final String[] DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split(" ", -1);

    /** What is read, and how it is said instead. */
    private static final String[][] RULES = {
        {"^(không nghìn )?(không trăm )?(không mươi )?(?=.)", ""},
        {" không mươi không$", ""},
        {"\\bkhông mươi\\b", "linh"},
        {"\\bmột mươi\\b", "mười"},
        {"(?<=(mười|mươi)) không$", ""},
        {"(?<=mươi) một$", " mốt"},
        {"(?<=mươi) bốn$", " tư"},
        {"(?<=(mười|mươi)) năm$", " lăm"},
        {" không trăm$", ""},
    };

    private DigitReading() {}

    static String of(int number) {
        String words = DIGITS[number / 1000] + " nghìn " + DIGITS[number / 100 % 10] + " trăm "
                + DIGITS[number / 10 % 10] + " mươi " + DIGITS[number % 10];
        for (String[] rule : RULES) {
            words = words.replaceAll("(?U)" + rule[0], rule[1]);
        }
        return words;
    }
}
