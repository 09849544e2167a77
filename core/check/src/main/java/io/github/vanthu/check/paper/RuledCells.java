package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.Stroke;
import io.github.vanthu.check.content.TableCell;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.document.Length;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Small tables without words that are there for the line at the edge of a cell (đường kẻ bằng viền ô). */
final class RuledCells {
    private static final int MOST_ROWS = 2;

    /** Twice the margin that word processors give a cell unless told otherwise, 0.19 cm. */
    private static final Length MARGINS = Length.twips(216);

    private RuledCells() {}

    /** Returns whether a table has no words and draws lines below some of its cells only. */
    static boolean only(TablePiece table) {
        return table.rows().size() <= MOST_ROWS
                && cells(table).allMatch(RuledCells::empty)
                && cells(table).anyMatch(TableCell::ruledBelow)
                && !cells(table).allMatch(TableCell::ruledBelow);
    }

    /** Returns its lines, each drawn at the paragraph of its cell. */
    static List<TextPiece> lines(TablePiece table) {
        return cells(table)
                .filter(TableCell::ruledBelow)
                .map(cell -> drawn(cell, (TextPiece) cell.pieces().get(0)))
                .toList();
    }

    /** Returns the length of the lower edge of a cell, whose margins are not known. */
    static LengthRange edge(TableCell cell) {
        return new LengthRange(cell.width().from(), cell.width().to().plus(MARGINS));
    }

    private static TextPiece drawn(TableCell cell, TextPiece piece) {
        Shape line = new Shape(
                Shape.Kind.LINE,
                edge(cell),
                LengthRange.exactly(Length.ZERO),
                Optional.empty(),
                Optional.of(Stroke.SOLID),
                "",
                false,
                List.of());
        return new TextPiece(piece.place(), List.of(), piece.look(), List.of(line));
    }

    private static boolean empty(TableCell cell) {
        return !cell.pieces().isEmpty() && cell.pieces().stream().allMatch(RuledCells::empty);
    }

    private static boolean empty(Piece piece) {
        return piece instanceof TextPiece text && text.blank() && text.shapes().isEmpty();
    }

    private static Stream<TableCell> cells(TablePiece table) {
        return table.rows().stream().flatMap(row -> row.cells().stream());
    }
}
