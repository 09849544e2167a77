package io.github.vanthu.check.pdf;

import io.github.vanthu.regulation.Limit;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much of each a PDF may have.
 *
 * @param most the limits that differ from the usual ones
 */
record PdfLimits(Map<Limit, Long> most) {
    /** The limits of the product. */
    static final PdfLimits USUAL = new PdfLimits(Map.of());

    PdfLimits {
        most = Map.copyOf(most);
    }

    /** Returns these limits with another value for one. */
    PdfLimits with(Limit limit, long value) {
        Map<Limit, Long> others = new EnumMap<>(Limit.class);
        others.putAll(most);
        others.put(limit, value);
        return new PdfLimits(others);
    }

    /**
     * Holds a number against a limit.
     *
     * @throws BeyondLimitException if it is larger
     */
    void hold(Limit limit, long number) throws BeyondLimitException {
        if (number > most.getOrDefault(limit, limit.value())) {
            throw new BeyondLimitException(limit);
        }
    }
}
