package io.github.vanthu.figures.prose;

import java.util.Optional;

/**
 * An amount with the words that say what it is (số tiền và lời dẫn của nó).
 *
 * @param amount the amount
 * @param label the words before it in its clause, such as "ngân sách tỉnh"
 * @param tail words that follow it and belong to it, such as "từ ngân sách tỉnh"
 * @param intro what stands before the label in the same sentence, such as "Phân kỳ theo năm"
 * @param opener the word that makes it the first part of the amount before it, such as "trong đó" or "gồm"
 * @param words the same amount in words
 * @param end index behind all that belongs to it
 */
record Clause(
        Amount amount,
        String label,
        String tail,
        String intro,
        Optional<String> opener,
        Optional<WordsAmount> words,
        int end) {

    /** Returns the words that say what the amount is. */
    String subject() {
        return label.isBlank() ? tail : label;
    }
}
