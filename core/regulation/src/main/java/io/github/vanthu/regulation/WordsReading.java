package io.github.vanthu.regulation;

import java.util.Optional;

/**
 * What words are as a number, or where they stop being one (kết quả đọc số bằng chữ).
 *
 * @param number the number
 * @param fault the first word that cannot stand where it does; present if there is no number
 */
public record WordsReading(Optional<SpelledNumber> number, Optional<WordsFault> fault) {}
