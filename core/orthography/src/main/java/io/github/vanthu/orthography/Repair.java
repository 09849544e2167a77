package io.github.vanthu.orthography;

/**
 * A text that was in an older encoding, in Unicode NFC.
 *
 * @param encoding what it was in
 * @param text the text in Unicode
 * @param evidence what tells so: the font's name, or some words that were converted, such as {@code "Céng → Cộng"}
 */
public record Repair(LegacyEncoding encoding, String text, String evidence) {}
