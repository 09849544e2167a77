package io.github.vanthu.document;

import java.util.List;

/**
 * A run of pages with one geometry and its own page numbers from 1 (a body, or an annex).
 *
 * <p>The number of a section's first page is not shown (Nghị định 30/2020, Phụ lục I, I.7).
 *
 * @param name what the section is, for outlines and messages, such as "Phụ lục I"
 * @param page its paper and margins
 * @param blocks its content in order
 */
public record Section(String name, PageGeometry page, List<Block> blocks) {
    /** Copies the list of blocks. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}
