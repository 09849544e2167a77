package io.github.vanthu.samples;

import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;

/**
 * A datum of a plan that a clerk might have mistyped, and what it says then.
 *
 * @param kind what is altered, such as "số tiền"
 * @param pointer JSON pointer of the datum
 * @param before the words that are altered; the whole of a cell
 * @param after what they are altered to
 */
record PlantedFault(String kind, String pointer, String before, String after) {
    /** Returns whether an identity binds the words before they are altered. */
    boolean boundBy(Identity identity) {
        return identity.spots().stream().anyMatch(spot -> at(spot, before));
    }

    /** Returns whether a spot of a finding is the altered words. */
    boolean seenAt(Spot spot) {
        return at(spot, after);
    }

    private boolean at(Spot spot, String words) {
        boolean same = spot.excerpt().isEmpty() || spot.excerpt().contains(words) || words.contains(spot.excerpt());
        return spot.pointer().equals(pointer) && same;
    }

    /** Returns the datum as lists of data name it. */
    String name() {
        return kind + " " + pointer + " " + before;
    }
}
