package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.TableCell;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TableRow;
import io.github.vanthu.check.content.TextPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays what a file shows out into one sequence, tables that only lay out and boxes taken apart (trình tự đọc). */
final class Flow {
    private static final int EARLY = 12;

    private final List<Entry> entries = new ArrayList<>();
    private int groups;

    private Flow() {}

    static List<Entry> of(Content content) {
        Flow flow = new Flow();
        for (int section = 0; section < content.sections().size(); section++) {
            PageSection one = content.sections().get(section);
            flow.addAll(one.pieces(), new Entry.Spot(section, 0, 0, Optional.empty(), false));
        }
        return flow.entries;
    }

    private void addAll(List<Piece> pieces, Entry.Spot spot) {
        for (Piece piece : pieces) {
            if (piece instanceof TablePiece table) {
                add(table, spot);
            } else {
                add((TextPiece) piece, spot);
            }
        }
    }

    private void add(TextPiece piece, Entry.Spot spot) {
        piece.shapes().stream().filter(shape -> !shape.pieces().isEmpty()).forEach(shape -> addBox(shape, spot));
        entries.add(new Entry(piece, Optional.empty(), spot));
    }

    private void addBox(Shape shape, Entry.Spot spot) {
        groups++;
        addAll(shape.pieces(), new Entry.Spot(spot.section(), groups, 0, spot.cell(), true));
    }

    private void add(TablePiece table, Entry.Spot spot) {
        if (RuledCells.only(table)) {
            RuledCells.lines(table).forEach(line -> entries.add(new Entry(line, Optional.empty(), spot)));
        } else if (Layout.is(table, spot.section() == 0 && entries.size() < EARLY)) {
            groups++;
            int group = groups;
            table.rows().forEach(row -> addRow(row, spot.section(), group));
        } else {
            first(table.rows()).ifPresent(piece -> entries.add(new Entry(piece, Optional.of(table), spot)));
        }
    }

    private void addRow(TableRow row, int section, int group) {
        for (TableCell cell : row.cells()) {
            addAll(cell.pieces(), new Entry.Spot(section, group, cell.column(), Optional.of(cell), false));
        }
    }

    private static Optional<TextPiece> first(List<TableRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.pieces().stream())
                .filter(TextPiece.class::isInstance)
                .map(TextPiece.class::cast)
                .findFirst();
    }
}
