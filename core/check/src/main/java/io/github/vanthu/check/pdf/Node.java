package io.github.vanthu.check.pdf;

import java.util.List;
import java.util.Optional;

/** A block of a page's layout before it becomes a piece of the content. */
sealed interface Node {
    /**
     * A paragraph.
     *
     * @param lines its lines
     * @param room the column of text or the cell
     * @param inCell whether the room is that of a cell, whose padding is not known
     * @param above the line above in the same column and on the same page, if any
     */
    record Paragraph(List<TextLine> lines, Room room, boolean inCell, Optional<TextLine> above) implements Node {
        /** Copies the lists. */
        public Paragraph {
            lines = List.copyOf(lines);
        }

        TextLine first() {
            return lines.get(0);
        }

        TextLine last() {
            return lines.get(lines.size() - 1);
        }
    }

    /**
     * A ruled table, from its first page to its last.
     *
     * @param rows its rows
     * @param grid its grid on the first page
     * @param room the column of text
     */
    record Ruled(List<Row> rows, Grid grid, Room room) implements Node {
        /** Copies the lists. */
        public Ruled {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a ruled table.
     *
     * @param page its page
     * @param cells its cells
     * @param head whether it is repeated
     */
    record Row(int page, List<Cell> cells, boolean head) {
        /** Copies the lists. */
        public Row {
            cells = List.copyOf(cells);
        }

        List<String> texts() {
            return cells.stream().map(Cell::text).toList();
        }
    }

    /**
     * A cell of a ruled table.
     *
     * @param area which columns and rows of the whole table it takes
     * @param room between its lines
     * @param paragraphs what stands in it
     */
    record Cell(Grid.Area area, Room room, List<Paragraph> paragraphs) {
        /** Copies the lists. */
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            paragraphs.forEach(paragraph ->
                    paragraph.lines().forEach(line -> text.append(line.text()).append('\n')));
            return text.toString();
        }
    }

    /**
     * Columns of text side by side without lines between them.
     *
     * @param columns what stands in each
     * @param rooms where each stands
     * @param room the column of text around them
     */
    record Beside(List<List<Paragraph>> columns, List<Room> rooms, Room room) implements Node {
        /** Copies the lists. */
        public Beside {
            columns = List.copyOf(columns);
            rooms = List.copyOf(rooms);
        }
    }
}
