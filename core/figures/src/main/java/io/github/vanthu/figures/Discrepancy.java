package io.github.vanthu.figures;

import io.github.vanthu.model.Severity;
import java.util.List;

/**
 * Something about the figures, citations or names of a plan that does not agree (sai lệch).
 *
 * @param code code of the problem catalogue, such as {@code MONEY-001}
 * @param severity severity unless the province wants another one
 * @param spots all data concerned; the first is where to look
 * @param arguments values for the catalogue's texts
 */
public record Discrepancy(String code, Severity severity, List<Spot> spots, List<String> arguments) {
    /** Copies the lists. */
    public Discrepancy {
        spots = List.copyOf(spots);
        arguments = List.copyOf(arguments);
    }
}
