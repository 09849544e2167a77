package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.Spot;
import java.util.List;
import java.util.stream.Stream;

/** Lists of places. */
final class Spots {
    private Spots() {}

    /** Returns one spot before others. */
    static List<Spot> first(Spot spot, List<Spot> others) {
        return Stream.concat(Stream.of(spot), others.stream()).toList();
    }
}
