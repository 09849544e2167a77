package io.github.vanthu.orthography;

/** Turns words of one older encoding into Unicode; the characters of a word are those that Windows-1252 reads. */
interface Decoder {

    LegacyEncoding encoding();

    /** Returns whether a character beyond ASCII stands for a letter, a mark or a tone. */
    boolean code(char c);

    /** Returns a word in Unicode NFC; what the encoding does not know stays. */
    String decode(String word);

    /** Returns whether a font is made for this encoding. */
    boolean font(String font);
}
