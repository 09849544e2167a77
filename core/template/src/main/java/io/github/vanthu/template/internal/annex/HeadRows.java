package io.github.vanthu.template.internal.annex;

import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Row;
import io.github.vanthu.template.internal.annex.BodyRow.Printed;
import io.github.vanthu.template.internal.annex.CellPrinter.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The head of the table: one row for each depth of the columns, then the numbers of the columns if there are any. */
final class HeadRows {
    private final ColumnGrid grid;
    private final CellPrinter printer;
    private final AnnexScope scope;

    HeadRows(ColumnGrid grid, CellPrinter printer, AnnexScope scope) {
        this.grid = grid;
        this.printer = printer;
        this.scope = scope;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < grid.depth(); at++) {
            rows.add(row(grid.heads(at).stream().map(this::head).toList()));
        }
        if (grid.numbered()) {
            rows.add(row(numbers()));
        }
        return rows;
    }

    private Row row(List<Cell> cells) {
        return new Row(cells, false, true, scope.origin());
    }

    private Cell head(ColumnGrid.Head head) {
        Spot spot = new Spot(head.first(), head.span(), head.rows(), Cell.Role.COLUMN_HEAD);
        Printed title = new Printed(head.column().title(), head.pointer().child("title"));
        return printer.cell(spot, title, "TableHead", UnaryOperator.identity());
    }

    private List<Cell> numbers() {
        List<Cell> cells = new ArrayList<>();
        for (ColumnGrid.Leaf leaf : grid.leaves()) {
            Optional<String> number = leaf.column().number();
            Printed printed = new Printed(number.orElse(""), leaf.pointer().child("number"));
            Spot spot = new Spot(cells.size(), 1, 1, Cell.Role.COLUMN_HEAD);
            cells.add(printer.cell(spot, printed, "TableNumber", UnaryOperator.identity()));
        }
        return cells;
    }
}
