package io.github.vanthu.check.content;

import java.util.List;

/**
 * A table (bảng).
 *
 * @param place place of its first paragraph
 * @param rows its rows
 * @param width its width
 * @param room width of the column of text that it stands in
 * @param bordered whether lines are drawn between its cells
 */
public record TablePiece(ContentPlace place, List<TableRow> rows, LengthRange width, LengthRange room, boolean bordered)
        implements Piece {
    /** Copies the rows. */
    public TablePiece {
        rows = List.copyOf(rows);
    }
}
