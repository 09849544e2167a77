package io.github.vanthu.check.content;

import io.github.vanthu.document.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of cells that a test makes up.
 *
 * @param cells from left to right
 */
public record Cells(List<Cell> cells) {
    /**
     * What stands in a cell.
     *
     * @param pieces its paragraphs and tables
     */
    public record Cell(List<Supply> pieces) {}

    /** Returns a row. */
    public static Cells of(Cell... cells) {
        return new Cells(List.of(cells));
    }

    /** Returns a cell. */
    public static Cell cell(Supply... pieces) {
        return new Cell(List.of(pieces));
    }

    List<TableCell> at(int row, Length width) {
        LengthRange room = LengthRange.exactly(width);
        List<TableCell> made = new ArrayList<>();
        for (Cell cell : cells) {
            List<Piece> pieces = cell.pieces().stream()
                    .map(Supply::piece)
                    .map(piece -> narrowed(piece, width))
                    .toList();
            made.add(new TableCell(row, made.size(), 1, 1, room, false, pieces));
        }
        return made;
    }

    private static Piece narrowed(Piece piece, Length width) {
        if (piece instanceof TextPiece text) {
            ParagraphLook look = text.look();
            return new TextPiece(text.place(), text.runs(), inRoom(look, width), text.shapes());
        }
        return piece;
    }

    private static ParagraphLook inRoom(ParagraphLook look, Length width) {
        return new ParagraphLook(
                look.alignment(),
                look.left(),
                look.right(),
                look.firstLine(),
                look.before(),
                look.after(),
                look.gapAbove(),
                look.pitch(),
                look.exactPitch(),
                LengthRange.exactly(width),
                look.outline(),
                look.style(),
                look.borderBelow(),
                look.keepNext());
    }
}
