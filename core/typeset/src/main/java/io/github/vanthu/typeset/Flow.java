package io.github.vanthu.typeset;

import java.util.List;
import java.util.Optional;

/**
 * Boxes one below the other that are still to be placed.
 *
 * @param boxes all boxes
 * @param next index of the first box that is not yet begun
 * @param begun the rest of the box before it, if a page broke inside
 */
record Flow(List<Box> boxes, int next, Optional<Box> begun) {
    static final Flow EMPTY = of(List.of());

    static Flow of(List<? extends Box> boxes) {
        return new Flow(List.copyOf(boxes), 0, Optional.empty());
    }

    boolean isEmpty() {
        return size() == 0;
    }

    int size() {
        return boxes.size() - next + (begun.isPresent() ? 1 : 0);
    }

    Box box(int index) {
        if (begun.isPresent()) {
            return index == 0 ? begun.get() : boxes.get(next + index - 1);
        }
        return boxes.get(next + index);
    }

    /** Returns the flow that begins with the box at an index. */
    Flow from(int index) {
        if (index == 0) {
            return this;
        }
        return new Flow(boxes, next + index - (begun.isPresent() ? 1 : 0), Optional.empty());
    }

    /** Returns the flow that begins with the rest of the box at an index. */
    Flow from(int index, Box rest) {
        return new Flow(boxes, from(index + 1).next(), Optional.of(rest));
    }
}
