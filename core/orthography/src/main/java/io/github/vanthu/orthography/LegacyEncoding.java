package io.github.vanthu.orthography;

/** The older ways to store Vietnamese text that are recognised (bảng mã cũ). */
public enum LegacyEncoding {
    /** TCVN 5712:1993 in its third form, "TCVN3" or "ABC": one byte a letter; capitals with tones come from the font. */
    TCVN3,
    /** VNI for Windows: a vowel and a byte for its mark and tone. */
    VNI,
    /** Windows-1258 read as Windows-1252: a vowel and a byte for its tone. */
    WINDOWS_1258,
    /** UTF-8 read as Latin-1 or Windows-1252. */
    UTF8
}
