package io.github.vanthu.template.internal.annex;

import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.TextStyle;
import io.github.vanthu.model.AnnexRow.Emphasis;
import io.github.vanthu.model.Column;
import io.github.vanthu.template.internal.annex.CellPrinter.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints the rows of the body.
 *
 * <p>The total is bold; a group's label, item and amounts are bold unless the data say otherwise. Texts never turn bold by
 * the emphasis of their row, and a cell over several rows keeps its usual look. Rows stay whole unless about {@value
 * #TALL_MILLIMETRES} mm high or more; a row with rows below it and the row before the total stay with the next one.
 */
final class BodyPrinter {
    private static final int TALL_MILLIMETRES = 80;

    private final ColumnGrid grid;
    private final CellTexts texts;
    private final ColumnContents contents;
    private final CellPrinter printer;
    private final AnnexScope scope;

    BodyPrinter(ColumnGrid grid, CellTexts texts, ColumnContents contents, CellPrinter printer, AnnexScope scope) {
        this.grid = grid;
        this.texts = texts;
        this.contents = contents;
        this.printer = printer;
        this.scope = scope;
    }

    /**
     * Prints a row.
     *
     * @param spans how many rows each cell covers; 0 where one from above reaches down
     * @param beforeTotal whether the total comes next
     */
    Row row(BodyRow row, int[] spans, boolean beforeTotal) {
        List<Cell> cells = new ArrayList<>();
        boolean tall = false;
        for (int at = 0; at < spans.length; at++) {
            if (spans[at] > 0) {
                cells.add(cell(row, at, spans[at]));
                tall |= spans[at] == 1 && tall(row, at);
            }
        }
        boolean kept = row.below() > 0 || beforeTotal;
        return new Row(cells, tall, kept && !tall, scope.origin());
    }

    private boolean tall(BodyRow row, int column) {
        String text = texts.text(row, grid.leaves().get(column).column()).text();
        return printer.height(text, column).compareTo(Length.mm(TALL_MILLIMETRES)) > 0;
    }

    private Cell cell(BodyRow row, int at, int rows) {
        Column column = grid.leaves().get(at).column();
        Cell.Role role = column.kind() == Column.Kind.ITEM ? Cell.Role.ROW_HEAD : Cell.Role.DATA;
        return printer.cell(
                new Spot(at, 1, rows, role),
                texts.text(row, column),
                style(column.kind(), at),
                usual -> look(usual, row, column.kind(), rows));
    }

    private String style(Column.Kind kind, int at) {
        return switch (kind) {
            case LABEL -> "TableLabel";
            case ITEM -> "TableItem";
            case MONEY, PRICE -> "TableMoney";
            case QUANTITY, PERCENT -> "TableText";
            case TEXT -> contents.longText(at) ? "TableItem" : "TableText";
        };
    }

    /** A cell over several rows belongs to all of them and keeps the usual look. */
    private static TextStyle look(TextStyle usual, BodyRow row, Column.Kind kind, int rows) {
        if (rows > 1) {
            return usual;
        }
        Optional<Emphasis> emphasis = row.emphasis();
        if (emphasis.isPresent()) {
            boolean bold = emphasis.get() == Emphasis.BOLD || emphasis.get() == Emphasis.BOLD_ITALIC;
            boolean italic = emphasis.get() == Emphasis.ITALIC || emphasis.get() == Emphasis.BOLD_ITALIC;
            return kind == Column.Kind.TEXT
                    ? usual.withItalic(italic)
                    : usual.withBold(bold).withItalic(italic);
        }
        boolean group = row.kind() == BodyRow.Kind.GROUP && kind != Column.Kind.TEXT;
        return usual.withBold(group || row.kind() == BodyRow.Kind.TOTAL);
    }
}
