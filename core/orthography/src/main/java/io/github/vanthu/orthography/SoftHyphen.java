package io.github.vanthu.orthography;

/** Soft hyphens (U+00AD) that are the ư of TCVN3, left in text that is Unicode otherwise (dấu nối mềm thay chữ ư). */
final class SoftHyphen {
    static final char SIGN = '\u00AD';

    private SoftHyphen() {}

    /** Returns the text with ư where a word needs it; soft hyphens that only divide a word stay. */
    static String repaired(String text) {
        return text.indexOf(SIGN) < 0 ? text : Chunks.each(text, SoftHyphen::word);
    }

    private static String word(String word) {
        String without = word.replace(String.valueOf(SIGN), "");
        String with = word.replace(SIGN, Letters.capitals(without) && without.length() > 1 ? 'Ư' : 'ư');
        return Syllables.possible(with) && !Syllables.possible(without) ? with : word;
    }
}
