package io.github.vanthu.typeset;

import java.util.Optional;

/** A block with its lines broken, or what is left of it after a page break. */
interface Box {
    /** Returns the space above in twips. */
    int before();

    /** Returns the space below in twips. */
    int after();

    /** Returns whether its end must stand on the page of the next box's begin. */
    boolean keepsWithNext();

    /** Returns what fits into a room; nothing is placed if the rules against bad breaks leave too little room. */
    Fit fit(Room room);

    /** Returns what fits into an empty page, breaking the rules if need be; always places something. */
    Fit force(Room room);

    /**
     * What fitted.
     *
     * @param placed the part that fitted, if any
     * @param rest the part that did not, if any
     */
    record Fit(Optional<Fragment> placed, Optional<Box> rest) {
        static Fit all(Fragment fragment) {
            return new Fit(Optional.of(fragment), Optional.empty());
        }

        static Fit part(Fragment fragment, Box rest) {
            return new Fit(Optional.of(fragment), Optional.of(rest));
        }

        static Fit none(Box rest) {
            return new Fit(Optional.empty(), Optional.of(rest));
        }
    }
}
