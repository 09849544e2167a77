package io.github.vanthu.document;

import java.util.List;

/**
 * A cell of a table (ô), possibly over several columns and rows.
 *
 * @param column its first column, from 0
 * @param columnSpan how many columns it covers, at least 1
 * @param rowSpan how many rows it covers, at least 1; never beyond the head or the body that it begins in
 * @param role what it is to a reader who hears the table
 * @param alignment where its blocks stand vertically
 * @param blocks its content, at least one block, the last one a paragraph
 * @param origin where it comes from
 */
public record Cell(
        int column,
        int columnSpan,
        int rowSpan,
        Role role,
        VerticalAlignment alignment,
        List<Block> blocks,
        Origin origin) {
    /** What a cell is to a reader who hears the table (ISO 32000-1, 14.8.4.3.4). */
    public enum Role {
        /** Names the columns below it. */
        COLUMN_HEAD,
        /** Names the row right of it. */
        ROW_HEAD,
        /** Holds a value. */
        DATA
    }

    /** Where the blocks of a cell stand. */
    public enum VerticalAlignment {
        /** At the top. */
        TOP,
        /** In the middle. */
        MIDDLE,
        /** At the bottom. */
        BOTTOM
    }

    /** Copies the list of blocks and checks the spans. */
    public Cell {
        blocks = List.copyOf(blocks);
        if (column < 0 || columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException(
                    "cell at column " + column + " spans " + columnSpan + " x " + rowSpan + "; spans must be >= 1");
        }
    }
}
