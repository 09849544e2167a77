package io.github.vanthu.check.rule;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import java.util.stream.Stream;

/** All paragraphs of a file, wherever they stand: in tables, boxes, margins and notes too. */
final class ContentWalk {
    private ContentWalk() {}

    static Stream<TextPiece> texts(Content content) {
        Stream<TextPiece> sections = content.sections().stream().flatMap(ContentWalk::texts);
        return Stream.concat(sections, content.notes().stream());
    }

    private static Stream<TextPiece> texts(PageSection section) {
        Stream<TextPiece> furniture = section.furniture().stream().flatMap(one -> one.pieces().stream());
        return Stream.concat(section.pieces().stream().flatMap(ContentWalk::texts), furniture);
    }

    /** Returns the paragraphs of a piece with those of boxes at them. */
    static Stream<TextPiece> texts(Piece piece) {
        if (piece instanceof TablePiece table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.pieces().stream())
                    .flatMap(ContentWalk::texts);
        }
        TextPiece text = (TextPiece) piece;
        Stream<TextPiece> boxes =
                text.shapes().stream().flatMap(shape -> shape.pieces().stream()).flatMap(ContentWalk::texts);
        return Stream.concat(Stream.of(text), boxes);
    }

    /** Returns whether a table stands in a section. */
    static boolean hasTable(PageSection section) {
        return section.pieces().stream().anyMatch(TablePiece.class::isInstance);
    }
}
