package io.github.vanthu.typeset;

import io.github.vanthu.document.Slot;

/**
 * Where on a page a slot stands; lengths are points from the page's left and top edge.
 *
 * <p>A slot that runs over several lines has a place on each.
 *
 * @param slot what the office fills in there
 * @param page index of the page, from 0
 * @param left left edge of its first character
 * @param top top of its line
 * @param right right edge of its last character
 * @param bottom bottom of its line
 */
public record SlotPlace(Slot slot, int page, double left, double top, double right, double bottom) {
    /** Portions are measured in whole twips each, so that neighbours may lie a little apart or over each other. */
    private static final double NEIGHBOURS = 1;

    SlotPlace on(int index) {
        return new SlotPlace(slot, index, left, top, right, bottom);
    }

    /** Returns whether another place goes on where this one ends, on the same line. */
    boolean reaches(SlotPlace other) {
        return slot == other.slot
                && page == other.page
                && top == other.top
                && Math.abs(right - other.left) < NEIGHBOURS;
    }

    SlotPlace to(SlotPlace last) {
        return new SlotPlace(slot, page, left, top, last.right, bottom);
    }
}
