package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Column;
import io.github.vanthu.workbook.sheet.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the columns of a table from its head and tells of cells beside them (các cột của bảng). */
final class TableColumns {
    private final Grid grid;
    private final Head head;
    private final int bottom;
    private final Remarks remarks;
    private final Map<Integer, ColumnContent> contents = new HashMap<>();

    private TableColumns(Grid grid, Head head, int bottom, Remarks remarks) {
        this.grid = grid;
        this.head = head;
        this.bottom = bottom;
        this.remarks = remarks;
    }

    /**
     * Returns the columns with their kinds, without identifiers.
     *
     * @param bottom the last row that belongs to the table or stands below it
     */
    static List<SheetColumn> read(Grid grid, Head head, int bottom, Remarks remarks) {
        TableColumns reading = new TableColumns(grid, head, bottom, remarks);
        reading.count();
        return reading.columns();
    }

    private void count() {
        for (int row : grid.rows(head.below(), bottom)) {
            for (Cell cell : grid.cells(row)) {
                contents.computeIfAbsent(cell.column(), any -> new ColumnContent())
                        .add(cell);
            }
        }
    }

    private List<SheetColumn> columns() {
        SortedMap<Integer, List<HeadCell>> paths = HeadPaths.of(grid, head);
        List<SheetColumn> columns = new ArrayList<>();
        paths.forEach((column, path) ->
                columns.add(new SheetColumn(column, joined(column, path), Column.Kind.TEXT, "", number(column))));
        return new ColumnKinds(contents, remarks).decide(columns);
    }

    /** A unit in parentheses below a head is part of it. */
    private List<HeadCell> joined(int column, List<HeadCell> path) {
        int last = path.size() - 1;
        if (last < 1 || !path.get(last).text().matches("\\(.*\\)")) {
            return path;
        }
        HeadCell above = path.get(last - 1);
        boolean alone = grid.range(above.row(), above.column()).right() == column && above.column() == column;
        List<HeadCell> shorter = new ArrayList<>(path.subList(0, last - 1));
        shorter.add(new HeadCell(
                above.row(), above.column(), above.text() + " " + path.get(last).text()));
        return alone ? shorter : path;
    }

    private Optional<String> number(int column) {
        return Optional.of(head.numbers())
                .filter(row -> row > 0)
                .map(row -> grid.text(row, column))
                .filter(text -> !text.isEmpty());
    }

    /** Tells of columns of cells that no head stands above, as far as they stand beside rows of the table. */
    static void beside(TableArea area, Head head, List<Line> lines, Remarks remarks) {
        TreeMap<Integer, Cell> outside = new TreeMap<>();
        for (Line line : lines) {
            for (Cell cell : area.grid().cells(line.row())) {
                if (area.columns().stream().noneMatch(column -> column.column() == cell.column())) {
                    outside.putIfAbsent(cell.column(), cell);
                }
            }
        }
        outside.forEach((column, cell) -> {
            boolean within = head.left() <= column && column <= head.right();
            TableFault fault = within ? TableFault.COLUMN_WITHOUT_HEAD : TableFault.OUTSIDE;
            remarks.add(fault, cell.row(), column, Folding.line(cell.text()));
        });
    }
}
