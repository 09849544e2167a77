package io.github.vanthu.figures.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * What rows add to a sum in one column.
 *
 * @param addends the figures that count
 * @param open whether a figure among them is still to be filled in, so that their sum is not known
 */
record Contribution(List<Addend> addends, boolean open) {
    static final Contribution NOTHING = new Contribution(List.of(), false);

    static Contribution of(Addend addend) {
        return new Contribution(List.of(addend), false);
    }

    /** Joins what several rows add. */
    static Contribution join(List<Contribution> parts) {
        List<Addend> all = new ArrayList<>();
        boolean open = false;
        for (Contribution part : parts) {
            all.addAll(part.addends);
            open |= part.open;
        }
        return new Contribution(all, open);
    }

    Contribution asOpen() {
        return new Contribution(addends, true);
    }
}
