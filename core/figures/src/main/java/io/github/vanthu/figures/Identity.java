package io.github.vanthu.figures;

import java.util.List;
import java.util.Optional;

/**
 * Data that must agree, and whether they do (đẳng thức).
 *
 * @param code code of the finding that a broken one gives, such as {@code MONEY-001}
 * @param spots all data that it binds
 * @param broken what is found if they do not agree
 */
public record Identity(String code, List<Spot> spots, Optional<Discrepancy> broken) {
    /** Copies the list. */
    public Identity {
        spots = List.copyOf(spots);
    }
}
