package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.TableCell;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells tables that only place words side by side from tables with data (bảng dàn trang, bảng số liệu). */
final class Layout {
    private static final int MOST_CELLS = 60;
    private static final int MOST_ROWS = 6;
    private static final Set<Element> LETTERHEAD = Set.of(Element.COUNTRY, Element.MOTTO, Element.PLACE_DATE);

    private Layout() {}

    /**
     * Returns whether a table only lays out.
     *
     * @param table the table
     * @param early whether nothing but a letterhead may have come before it
     */
    static boolean is(TablePiece table, boolean early) {
        long cells = table.rows().stream().mapToLong(row -> row.cells().size()).sum();
        if (cells == 1) {
            return true;
        }
        return cells <= MOST_CELLS && (placesElements(table) || (!table.bordered() && placesText(table, early)));
    }

    private static boolean placesElements(TablePiece table) {
        return lines(table).anyMatch(line -> isLetterhead(line) || isEnding(line, table));
    }

    private static boolean isLetterhead(String line) {
        return HeadWords.element(line).filter(LETTERHEAD::contains).isPresent();
    }

    private static boolean isEnding(String line, TablePiece table) {
        boolean few = !table.bordered() || table.rows().size() <= 2;
        return few && (EndWords.beginsRecipients(line) || (EndWords.isAuthority(line) && Fold.capitals(line)));
    }

    private static boolean placesText(TablePiece table, boolean early) {
        boolean few = table.rows().size() <= MOST_ROWS;
        return few
                && (early
                        || nests(table)
                        || lines(table).allMatch(String::isBlank)
                        || lines(table).anyMatch(Layout::isTitle));
    }

    private static boolean isTitle(String line) {
        return Fold.capitals(line) && (EndWords.isTitle(line) || AnnexWords.isLabel(line));
    }

    private static boolean nests(TablePiece table) {
        return cells(table).flatMap(cell -> cell.pieces().stream()).anyMatch(TablePiece.class::isInstance);
    }

    private static Stream<TableCell> cells(TablePiece table) {
        return table.rows().stream().flatMap(row -> row.cells().stream());
    }

    /** Returns the lines of all paragraphs, those of inner tables and boxes included. */
    private static Stream<String> lines(TablePiece table) {
        return cells(table).flatMap(cell -> lines(cell.pieces()));
    }

    private static Stream<String> lines(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece instanceof TablePiece inner ? lines(inner) : lines((TextPiece) piece));
    }

    private static Stream<String> lines(TextPiece piece) {
        Stream<String> boxes = piece.shapes().stream().flatMap(shape -> lines(shape.pieces()));
        return Stream.concat(piece.text().lines().map(Fold::line), boxes);
    }
}
