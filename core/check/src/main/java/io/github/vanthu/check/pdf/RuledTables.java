package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.List;

/** Ruled tables as blocks: the pieces on several pages as one, their repeated heads once. */
final class RuledTables {
    private RuledTables() {}

    static Node.Ruled table(List<PageText.RuledText> pieces, Room body) {
        List<Node.Row> rows = new ArrayList<>(rows(pieces.get(0), 0));
        int repeated = 0;
        for (PageText.RuledText piece : pieces.subList(1, pieces.size())) {
            List<Node.Row> more = rows(piece, 0);
            int same = repeated(rows, more);
            repeated = Math.max(repeated, same);
            add(rows, rows(piece, rows.size() - same), same);
        }
        for (int i = 0; i < repeated; i++) {
            Node.Row row = rows.get(i);
            rows.set(i, new Node.Row(row.page(), row.cells(), true));
        }
        return new Node.Ruled(rows, pieces.get(0).grid(), body);
    }

    private static int repeated(List<Node.Row> rows, List<Node.Row> more) {
        int same = 0;
        while (same < rows.size()
                && same < more.size()
                && rows.get(same).page() == rows.get(0).page()
                && rows.get(same).texts().equals(more.get(same).texts())) {
            same++;
        }
        return same;
    }

    private static void add(List<Node.Row> rows, List<Node.Row> more, int from) {
        for (int i = from; i < more.size(); i++) {
            rows.add(more.get(i));
        }
    }

    /** Returns the rows of a piece, whose first is to be row {@code offset} of the table. */
    private static List<Node.Row> rows(PageText.RuledText piece, int offset) {
        Grid grid = piece.grid();
        List<Node.Row> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows().size() - 1; row++) {
            List<Node.Cell> cells = new ArrayList<>();
            for (int i = 0; i < grid.areas().size(); i++) {
                Grid.Area area = grid.areas().get(i);
                if (area.row() == row) {
                    cells.add(cell(grid, area, piece.cells().get(i), offset));
                }
            }
            rows.add(new Node.Row(piece.page(), cells, false));
        }
        return rows;
    }

    private static Node.Cell cell(Grid grid, Grid.Area area, List<TextLine> lines, int offset) {
        Room room = new Room(grid.left(area), grid.right(area));
        Grid.Area placed = new Grid.Area(area.row() + offset, area.column(), area.rows(), area.columns());
        return new Node.Cell(placed, room, new ParagraphMaker(room, true).paragraphs(lines));
    }
}
