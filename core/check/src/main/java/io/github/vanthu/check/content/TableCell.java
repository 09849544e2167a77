package io.github.vanthu.check.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table, merged cells as one (ô).
 *
 * @param row its first row from 0
 * @param column its first column of the table's grid from 0
 * @param rows how many rows it reaches over
 * @param columns how many columns of the grid it reaches over
 * @param width width between its margins
 * @param ruledBelow whether a line is drawn at its lower edge
 * @param pieces what stands in it
 */
public record TableCell(
        int row, int column, int rows, int columns, LengthRange width, boolean ruledBelow, List<Piece> pieces) {
    /** Copies the pieces. */
    public TableCell {
        pieces = List.copyOf(pieces);
    }

    /** Returns the text of its paragraphs, one a line; inner tables are left out. */
    public String text() {
        return pieces.stream()
                .filter(TextPiece.class::isInstance)
                .map(piece -> ((TextPiece) piece).text())
                .collect(Collectors.joining("\n"));
    }
}
