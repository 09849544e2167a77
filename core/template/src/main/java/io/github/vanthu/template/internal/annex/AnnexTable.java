package io.github.vanthu.template.internal.annex;

import io.github.vanthu.document.Row;
import io.github.vanthu.document.Table;
import io.github.vanthu.model.Annex;
import io.github.vanthu.template.internal.data.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Expands the funding table of an annex: heads in rows, labels, merged cells, total (bảng kinh phí).
 *
 * <p>All faults of the data are reported at once; then there is no table.
 */
public final class AnnexTable {
    private final AnnexScope scope;
    private final ColumnGrid grid;
    private final List<BodyRow> rows;
    private final CellTexts texts;
    private final List<int[]> spans = new ArrayList<>();

    private AnnexTable(AnnexScope scope, ColumnGrid grid, List<BodyRow> rows, CellTexts texts) {
        this.scope = scope;
        this.grid = grid;
        this.rows = rows;
        this.texts = texts;
    }

    /** Returns the table of an annex, or nothing if its data are at fault. */
    public static Optional<Table> of(Annex annex, Pointer pointer, AnnexScope scope) {
        scope.log().readAside(pointer.child("unit"));
        Optional<AnnexShape> shape = AnnexShape.of(annex, pointer, scope);
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        ColumnGrid grid = new ColumnGrid(shape.get().columns(), shape.get().pointer());
        List<BodyRow> rows = BodyRows.of(annex, pointer, shape.get(), scope.findings());
        AnnexTable table = new AnnexTable(scope, grid, rows, new CellTexts(annex.unit(), scope.findings()));
        return table.checked() ? Optional.of(table.table()) : Optional.empty();
    }

    private boolean checked() {
        rows.forEach(row -> texts.check(row, grid));
        for (ColumnGrid.Leaf leaf : grid.leaves()) {
            spans.add(MergedCells.of(rows, leaf.column().id().orElse(""), scope.findings()));
        }
        return !scope.findings().failed();
    }

    private Table table() {
        int usual = scope.style("TableText", Integer.MAX_VALUE).text().halfPoints();
        ColumnContents contents = new ColumnContents(grid, rows, texts);
        ColumnWidths widths = ColumnWidths.of(grid.leaves(), contents.longestWords(), scope.width(), usual);
        CellPrinter printer = new CellPrinter(scope, widths);
        List<Row> head = new HeadRows(grid, printer, scope).rows();
        BodyPrinter body = new BodyPrinter(grid, texts, contents, printer, scope);
        List<Row> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            lines.add(body.row(rows.get(at), spansAt(at), beforeTotal(at)));
        }
        return new Table(Table.Kind.GRID, widths.lengths(), head, lines, widths.padding(), scope.origin());
    }

    private int[] spansAt(int row) {
        return spans.stream().mapToInt(column -> column[row]).toArray();
    }

    private boolean beforeTotal(int row) {
        return row + 1 < rows.size() && rows.get(row + 1).kind() == BodyRow.Kind.TOTAL;
    }
}
