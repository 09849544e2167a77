package io.github.vanthu.typeset;

import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Table;
import java.util.ArrayList;
import java.util.List;

/** What the parts of a table on several pages share: its rows, the edges of its columns, its lines. */
final class TableSetting {
    private final Setting setting;
    private final Table table;
    private final Element element;

    /** Distance of each column's left edge from the table's, in points; one more entry than columns. */
    private final double[] edges;

    TableSetting(Setting setting, Table table, Element element) {
        this.setting = setting;
        this.table = table;
        this.element = element;
        this.edges = ColumnEdges.of(table.columns());
    }

    int headRows() {
        return table.head().size();
    }

    int rows() {
        return headRows() + table.body().size();
    }

    Row row(int index) {
        return index < headRows() ? table.head().get(index) : table.body().get(index - headRows());
    }

    /** Returns whether a page may not break before a row: it stays with the head, or with the row above. */
    boolean joined(int row) {
        return row > 0 && (row <= headRows() || row(row - 1).keepWithNext());
    }

    /** Returns whether the table's end stays with the block below it. */
    boolean keepsWithNext() {
        return rows() > 0 && row(rows() - 1).keepWithNext();
    }

    boolean hasLines() {
        return table.kind() == Table.Kind.GRID;
    }

    /** Returns the thickness of the table's lines in twips, 0 if it has none. */
    int line() {
        return hasLines() ? Table.LINE.twips() : 0;
    }

    double edge(int column) {
        return edges[Math.min(column, edges.length - 1)];
    }

    int columns() {
        return edges.length - 1;
    }

    double padding() {
        return Twips.whole(table.cellPadding());
    }

    /** Returns the cells that begin in a row, with their lines broken. */
    List<CellBox> cells(int row) {
        List<CellBox> boxes = new ArrayList<>();
        List<Cell> cells = row(row).cells();
        for (int i = 0; i < cells.size(); i++) {
            boxes.add(cell(cells.get(i), elementOf(row).child(i), row));
        }
        return boxes;
    }

    private CellBox cell(Cell cell, Element cellElement, int row) {
        double width = edge(cell.column() + cell.columnSpan()) - edge(cell.column()) - 2 * padding();
        Setting inside = cell.rowSpan() > 1 ? setting.ofMergedCells() : setting;
        List<Box> boxes = inside.boxes(cell.blocks(), cellElement.blocks(), width);
        return new CellBox(cell, cellElement, row, Flow.of(boxes));
    }

    private Element elementOf(int row) {
        return row < headRows() ? element.child(0).child(row) : element.child(1).child(row - headRows());
    }
}
