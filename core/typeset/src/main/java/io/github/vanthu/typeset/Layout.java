package io.github.vanthu.typeset;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A document broken into lines and pages.
 *
 * @param pages the pages in order
 * @param structure the root of the structure that the marks belong to
 * @param outline the headings in order, for navigation
 */
public record Layout(List<Page> pages, Element structure, List<OutlineEntry> outline) {
    /** Copies the lists. */
    public Layout {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
    }

    /**
     * Returns the places that an office fills in, in the order of reading; those of a repeated head row once.
     *
     * <p>Example: {@code layout.slots().get(0).slot() == Slot.NUMBER}.
     */
    public List<SlotPlace> slots() {
        return IntStream.range(0, pages.size())
                .boxed()
                .flatMap(page -> pages.get(page).slots().stream().map(place -> place.on(page)))
                .toList();
    }

    /**
     * A heading and where it stands.
     *
     * @param level its level, from 1
     * @param title its text on one line
     * @param page index of its page, from 0
     * @param top the top of its first line, in points from the top of the page
     */
    public record OutlineEntry(int level, String title, int page, double top) {}
}
