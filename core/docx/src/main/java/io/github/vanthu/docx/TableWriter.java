package io.github.vanthu.docx;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes one table (ECMA-376 Part 1, section 17.4). */
final class TableWriter {
    private static final List<String> SIDES =
            List.of("w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV");

    private final BlockWriter.Ink ink;
    private final Markup out;
    private final Table table;
    private final List<Length> edges;

    TableWriter(BlockWriter.Ink ink, Table table) {
        this.ink = ink;
        this.out = ink.out();
        this.table = table;
        this.edges = edges(table.columns());
    }

    /** Writes the table into a column of text. */
    void write(BlockWriter.Column column) {
        out.start("w:tbl");
        properties(column.nested());
        grid();
        rows(table.head(), true, column);
        rows(table.body(), false, column);
        out.end();
    }

    private void properties(boolean nested) {
        boolean lined = table.kind() == Table.Kind.GRID;
        int padding = table.cellPadding().twips();
        out.start("w:tblPr").value("w:tblStyle", lined ? StyleIds.TABLE_GRID : StyleIds.TABLE_FRAME);
        width("w:tblW", twips(0, table.columns().size()));
        // Up to compatibility mode 14 an outer table's indent counts from its text, an inner one's from its edge.
        width("w:tblInd", nested ? 0 : padding);
        borders(lined);
        out.start("w:tblLayout").attribute("w:type", "fixed").end();
        margins(padding);
        look();
        out.end();
    }

    private void borders(boolean lined) {
        out.start("w:tblBorders");
        for (String side : SIDES) {
            if (lined) {
                Borders.line(out, side);
            } else {
                Borders.none(out, side);
            }
        }
        out.end();
    }

    private void margins(int padding) {
        out.start("w:tblCellMar");
        width("w:top", 0);
        width("w:left", padding);
        width("w:bottom", 0);
        width("w:right", padding);
        out.end();
    }

    private void look() {
        boolean head = !table.head().isEmpty();
        out.start("w:tblLook").attribute("w:val", head ? "0620" : "0600");
        out.attribute("w:firstRow", head ? 1 : 0).attribute("w:lastRow", 0);
        out.attribute("w:firstColumn", 0).attribute("w:lastColumn", 0);
        out.attribute("w:noHBand", 1).attribute("w:noVBand", 1).end();
    }

    private void grid() {
        out.start("w:tblGrid");
        for (int i = 0; i < table.columns().size(); i++) {
            out.start("w:gridCol").attribute("w:w", twips(i, i + 1)).end();
        }
        out.end();
    }

    private void rows(List<Row> rows, boolean head, BlockWriter.Column column) {
        RowGrid grid = new RowGrid(table.columns().size());
        for (Row row : rows) {
            boolean keepNext = row.keepWithNext() || column.keepNext();
            out.start("w:tr");
            rowProperties(row, head);
            grid.next(row).forEach(slot -> cell(slot, keepNext));
            out.end();
        }
    }

    private void rowProperties(Row row, boolean head) {
        if (row.splittable() && !head) {
            return;
        }
        out.start("w:trPr");
        if (!row.splittable()) {
            out.empty("w:cantSplit");
        }
        if (head) {
            out.empty("w:tblHeader");
        }
        out.end();
    }

    private void cell(RowGrid.Slot slot, boolean keepNext) {
        out.start("w:tc");
        cellProperties(slot);
        Length inner = inner(slot);
        List<Block> blocks = slot.begins() ? slot.cell().map(Cell::blocks).orElse(List.of()) : List.of();
        new BlockWriter(ink, new BlockWriter.Column(inner, keepNext, true))
                .write(blocks, ParagraphWriter.NO_SECTION_END);
        out.end();
    }

    private void cellProperties(RowGrid.Slot slot) {
        out.start("w:tcPr");
        width("w:tcW", twips(slot.column(), slot.column() + slot.span()));
        if (slot.span() > 1) {
            out.value("w:gridSpan", slot.span());
        }
        slot.cell().ifPresent(cell -> reach(cell, slot.begins()));
        out.end();
    }

    private void reach(Cell cell, boolean begins) {
        if (cell.rowSpan() > 1) {
            out.value("w:vMerge", begins ? "restart" : "continue");
        }
        out.value(
                "w:vAlign",
                switch (cell.alignment()) {
                    case TOP -> "top";
                    case MIDDLE -> "center";
                    case BOTTOM -> "bottom";
                });
    }

    private Length inner(RowGrid.Slot slot) {
        Length width = edges.get(slot.column() + slot.span()).minus(edges.get(slot.column()));
        return width.minus(table.cellPadding()).minus(table.cellPadding());
    }

    private void width(String name, int twips) {
        out.start(name).attribute("w:w", twips).attribute("w:type", "dxa").end();
    }

    /** The width between two edges; each edge is rounded on its own, so that the last one stands where it must. */
    private int twips(int from, int to) {
        return edges.get(to).twips() - edges.get(from).twips();
    }

    private static List<Length> edges(List<Length> columns) {
        List<Length> edges = new ArrayList<>(List.of(Length.ZERO));
        for (Length column : columns) {
            edges.add(edges.get(edges.size() - 1).plus(column));
        }
        return edges;
    }
}
