package io.github.vanthu.check.content;

import java.util.List;

/**
 * Pages of one layout (phần).
 *
 * @param setup paper and margins
 * @param pieces what stands on them, in reading order
 * @param furniture what stands in their margins
 */
public record PageSection(PageSetup setup, List<Piece> pieces, List<Furniture> furniture) {
    /** Copies the lists. */
    public PageSection {
        pieces = List.copyOf(pieces);
        furniture = List.copyOf(furniture);
    }
}
