package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.Spot;
import java.util.List;
import java.util.Optional;

/**
 * A text of the plan with where it stands (đoạn văn và chỗ của nó).
 *
 * @param pointer JSON pointer of the text
 * @param plain the text without marks
 * @param headings titles of the headings it stands under, outermost first
 * @param annex index of the annex it belongs to
 * @param running whether its amounts are told to a reader, other than those of rows and cells of an annex
 */
record ProseText(String pointer, PlainText plain, List<String> headings, Optional<Integer> annex, boolean running) {
    ProseText {
        headings = List.copyOf(headings);
    }

    String text() {
        return plain.text();
    }

    Spot spot(int start, int end) {
        return new Spot(pointer, plain.written(start, end));
    }
}
