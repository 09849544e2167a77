package io.github.vanthu.regulation;

/**
 * Where words stop being a number (chỗ sai của số bằng chữ).
 *
 * @param word the word that cannot stand there, as written; empty if the text ends too early
 * @param before the word before it, as written; empty at the beginning
 * @param index index of the word in the text, or the index behind the last one
 */
public record WordsFault(String word, String before, int index) {}
