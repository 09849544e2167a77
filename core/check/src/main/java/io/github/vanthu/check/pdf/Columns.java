package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns of text side by side as blocks. */
final class Columns {
    private static final double SPACE = 0.25;

    private Columns() {}

    static Node.Beside beside(ColumnFinder.Band band, Room body) {
        List<List<Node.Paragraph>> columns = new ArrayList<>();
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < band.columns().size(); i++) {
            Room room = room(band.columns(), i, body);
            rooms.add(room);
            columns.add(paragraphs(band.columns().get(i), room));
        }
        return new Node.Beside(columns, rooms, body);
    }

    private static Room room(List<List<TextLine>> columns, int index, Room body) {
        double left = index == 0 ? body.left() : between(columns, index);
        double right = index == columns.size() - 1 ? body.right() : between(columns, index + 1);
        return new Room(Math.min(left, least(columns.get(index))), Math.max(right, most(columns.get(index))));
    }

    private static double between(List<List<TextLine>> columns, int index) {
        return (most(columns.get(index - 1)) + least(columns.get(index))) / 2;
    }

    private static double least(List<TextLine> column) {
        return column.stream().mapToDouble(TextLine::left).min().orElse(0);
    }

    private static double most(List<TextLine> column) {
        return column.stream().mapToDouble(TextLine::right).max().orElse(0);
    }

    /** Where the edge of a column is not known, a line is a paragraph, but for those that go on below a bullet. */
    private static List<Node.Paragraph> paragraphs(List<TextLine> column, Room room) {
        List<List<TextLine>> groups = new ArrayList<>();
        double edge = most(column);
        for (TextLine line : column) {
            List<TextLine> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && goesOn(last, line, edge)) {
                last.add(line);
            } else {
                groups.add(new ArrayList<>(List.of(line)));
            }
        }
        List<Node.Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Optional<TextLine> above =
                    i == 0 ? Optional.empty() : Optional.of(groups.get(i - 1)).map(g -> g.get(g.size() - 1));
            paragraphs.add(new Node.Paragraph(groups.get(i), room, true, above));
        }
        return paragraphs;
    }

    private static boolean goesOn(List<TextLine> paragraph, TextLine line, double edge) {
        TextLine last = paragraph.get(paragraph.size() - 1);
        return Labels.begins(paragraph.get(0).text())
                && !Labels.begins(line.text())
                && Math.abs(line.size() - last.size()) < 0.3
                && line.base() - last.base() < 2 * line.size()
                && edge - last.right() < line.firstWord() + SPACE * line.size() + 1;
    }
}
