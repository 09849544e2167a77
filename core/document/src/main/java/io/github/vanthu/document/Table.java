package io.github.vanthu.document;

import java.util.List;

/**
 * A table: a grid of cells, or an invisible frame for blocks side by side.
 *
 * <p>Its left edge stands at the left margin (or at the cell's edge); its columns have exact widths.
 *
 * @param kind whether it is data or only a frame
 * @param columns widths of the columns from left to right, padding included, at least one
 * @param head rows repeated at the top of every page, possibly none
 * @param body the other rows
 * @param cellPadding distance from a cell's left and right edge to its text
 * @param origin where it comes from
 */
public record Table(Kind kind, List<Length> columns, List<Row> head, List<Row> body, Length cellPadding, Origin origin)
        implements Block {
    /** Thickness of the lines of a data table. */
    public static final Length LINE = Length.pt("0.5");

    /** What a table is for. */
    public enum Kind {
        /** Data, with lines around every cell. */
        GRID,
        /** Blocks side by side, without lines: letterhead, signature block. */
        FRAME
    }

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /** Returns the sum of the column widths. */
    public Length width() {
        return columns.stream().reduce(Length.ZERO, Length::plus);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }
}
