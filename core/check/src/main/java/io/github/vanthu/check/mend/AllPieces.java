package io.github.vanthu.check.mend;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import java.util.List;
import java.util.stream.Stream;

/** All paragraphs of a file: in the text, in cells and boxes, in margins and notes. */
final class AllPieces {
    private AllPieces() {}

    static Stream<TextPiece> of(Content content) {
        return Stream.concat(
                content.sections().stream().flatMap(AllPieces::of),
                content.notes().stream().flatMap(AllPieces::withBoxes));
    }

    private static Stream<TextPiece> of(PageSection section) {
        return Stream.concat(
                of(section.pieces()),
                section.furniture().stream()
                        .flatMap(margin -> margin.pieces().stream())
                        .flatMap(AllPieces::withBoxes));
    }

    private static Stream<TextPiece> of(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece instanceof TextPiece text ? withBoxes(text) : cells((TablePiece) piece));
    }

    private static Stream<TextPiece> withBoxes(TextPiece text) {
        return Stream.concat(Stream.of(text), text.shapes().stream().flatMap(shape -> of(shape.pieces())));
    }

    private static Stream<TextPiece> cells(TablePiece table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> of(cell.pieces()));
    }
}
