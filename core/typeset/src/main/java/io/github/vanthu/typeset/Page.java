package io.github.vanthu.typeset;

import io.github.vanthu.document.PageGeometry;
import java.util.List;

/**
 * A finished page.
 *
 * @param geometry its paper and margins
 * @param number its number in its section, from 1
 * @param marks what stands on it, in the order of reading: page number, text, footnotes
 * @param slots what an office fills in on it, each as if the page were the first of the document
 */
public record Page(PageGeometry geometry, int number, List<Mark> marks, List<SlotPlace> slots) {
    /** Copies the lists. */
    public Page {
        marks = List.copyOf(marks);
        slots = List.copyOf(slots);
    }
}
