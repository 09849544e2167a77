package io.github.vanthu.check.figure;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells in which table of a document figures stand. */
final class TableSpots {
    /** What is no cell of a table counts as this one. */
    static final int NONE = -1;

    private static final Pattern TABLE = Pattern.compile("/annexes/(\\d+)(?:/.*)?");

    private TableSpots() {}

    /** Returns the index of the table that a spot lies in or that it is, or nothing. */
    static OptionalInt of(Spot spot) {
        Matcher table = TABLE.matcher(spot.pointer());
        return table.matches() ? OptionalInt.of(Integer.parseInt(table.group(1))) : OptionalInt.empty();
    }

    /** Returns the indexes of the tables in which the spots of a difference lie, {@link #NONE} for the text, each once. */
    static IntStream in(Discrepancy found) {
        return found.spots().stream().mapToInt(spot -> of(spot).orElse(NONE)).distinct();
    }
}
