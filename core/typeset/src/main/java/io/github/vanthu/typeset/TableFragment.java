package io.github.vanthu.typeset;

import java.util.Comparator;
import java.util.List;

/**
 * The rows of a table that stand on one page.
 *
 * @param table the whole table
 * @param rows the rows from top to bottom, repeated head rows included
 * @param cells the cells in them
 * @param height height in twips, lines included
 */
record TableFragment(TableSetting table, List<PlacedRow> rows, List<PlacedCell> cells, int height) implements Fragment {
    private static final Comparator<PlacedCell> READING_ORDER = Comparator.comparingInt(PlacedCell::from)
            .thenComparingInt(placed -> placed.box.cell().column());

    /**
     * A row or a part of it.
     *
     * @param index its index in the table
     * @param top top of its cells' content below the top of the fragment, in twips
     * @param height height of its cells' content in twips
     * @param repeated whether it is a head row that was read before
     */
    record PlacedRow(int index, int top, int height, boolean repeated) {
        int bottom() {
            return top + height;
        }
    }

    /**
     * A cell or a part of it.
     *
     * @param box the cell
     * @param from index of its first row in the fragment
     * @param to index of its last row in the fragment
     * @param content what stands in it
     * @param cut whether a page break cuts it or its neighbours below, so that its content stands at its top
     */
    record PlacedCell(CellBox box, int from, int to, Column.Filled content, boolean cut) {
        PlacedCell asCut() {
            return new PlacedCell(box, from, to, content, true);
        }
    }

    TableFragment {
        rows = List.copyOf(rows);
        cells = cells.stream().sorted(READING_ORDER).toList();
    }

    @Override
    public List<Footnote> notes() {
        return cells.stream()
                .filter(cell -> !rows.get(cell.from).repeated)
                .flatMap(cell -> cell.content.notes().stream())
                .toList();
    }

    @Override
    public void paint(Canvas canvas, double x, int y) {
        for (PlacedCell cell : cells) {
            if (rows.get(cell.from).repeated) {
                canvas.asArtifact(() -> paint(cell, canvas, x, y));
            } else {
                paint(cell, canvas, x, y);
            }
        }
        if (table.hasLines()) {
            new TableLines(this).paint(canvas, x, y);
        }
    }

    private void paint(PlacedCell cell, Canvas canvas, double x, int y) {
        double left = x + table.edge(cell.box.cell().column()) + table.padding();
        cell.content.paint(canvas, left, y + rows.get(cell.from).top + drop(cell));
    }

    /** Returns how far the content of a cell stands below its top. */
    private int drop(PlacedCell cell) {
        int area = rows.get(cell.to).bottom() - rows.get(cell.from).top;
        int slack = cell.cut ? 0 : Math.max(0, area - cell.content.height());
        return switch (cell.box.cell().alignment()) {
            case TOP -> 0;
            case MIDDLE -> slack / 2;
            case BOTTOM -> slack;
        };
    }
}
