package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.Spot;

/**
 * An amount in words in running text (số tiền bằng chữ).
 *
 * @param in the text
 * @param start index of its first letter
 * @param end index behind its last letter
 */
record WordsAmount(ProseText in, int start, int end) {
    /** Returns the words as the datum has them. */
    String written() {
        return in.plain().written(start, end);
    }

    /** Returns the words without marks. */
    String plain() {
        return in.text().substring(start, end);
    }

    Spot spot() {
        return in.spot(start, end);
    }
}
