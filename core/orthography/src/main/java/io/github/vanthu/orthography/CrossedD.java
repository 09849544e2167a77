package io.github.vanthu.orthography;

/** The Icelandic letters Ð (U+00D0) and ð (U+00F0) that stand for Đ and đ (chữ Đ gõ nhầm mã). */
final class CrossedD {
    private CrossedD() {}

    /** Returns the text with Đ where the words become possible or are abbreviations; names like "Guðrún" stay. */
    static String repaired(String text) {
        return text.indexOf('Ð') < 0 && text.indexOf('ð') < 0 ? text : Chunks.each(text, CrossedD::word);
    }

    private static String word(String word) {
        String crossed = word.replace('Ð', 'Đ').replace('ð', 'đ');
        return Letters.abbreviation(crossed) || crossed.equals("đ") || Syllables.possible(crossed) ? crossed : word;
    }
}
