package io.github.vanthu.template.internal.annex;

import io.github.vanthu.document.Cell.VerticalAlignment;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Table;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Column;
import io.github.vanthu.template.internal.data.Pointer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Expands the funding table of an annex: heads in rows, labels, merged cells, total (bảng kinh phí).
 *
 * <p>All faults of the data are reported at once; then there is no table.
 */
public final class AnnexTable {
    /** A cell over more rows than these may cross a page. */
    private static final int CENTRED_ROWS = 3;

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
        scope.layouts().readUnit(annex, pointer, scope.log());
        Optional<AnnexShape> shape = AnnexShape.of(annex, pointer, scope);
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        ColumnGrid grid = new ColumnGrid(shape.get().columns(), shape.get().pointer());
        List<BodyRow> rows = BodyRows.of(annex, pointer, shape.get(), scope.findings());
        AnnexTable table =
                new AnnexTable(scope, grid, rows, new CellTexts(scope.layouts().unit(annex), scope.findings()));
        return table.checked() ? table.table(pointer) : Optional.empty();
    }

    private boolean checked() {
        rows.forEach(row -> texts.check(row, grid));
        for (ColumnGrid.Leaf leaf : grid.leaves()) {
            boolean items = leaf.is(Column.Kind.ITEM) || leaf.is(Column.Kind.LABEL);
            spans.add(
                    items
                            ? MergedCells.ofItems(rows)
                            : MergedCells.of(rows, leaf.column().id().orElse(""), scope.findings()));
        }
        return !scope.findings().failed();
    }

    private Optional<Table> table(Pointer pointer) {
        int usual = scope.style("TableText", Integer.MAX_VALUE).text().halfPoints();
        ColumnContents contents = new ColumnContents(grid, rows, texts);
        Optional<ColumnWidths> widths = ColumnWidths.of(grid.leaves(), contents.longestWords(), scope.width(), usual);
        if (widths.isEmpty()) {
            tooWide(contents.longestWords(), pointer);
        }
        return widths.map(found -> table(found, contents));
    }

    private void tooWide(List<String> words, Pointer pointer) {
        int widest = ColumnWidths.widest(grid.leaves(), words);
        String title = grid.leaves().get(widest).column().title().replace('\n', ' ');
        String count = String.valueOf(grid.leaves().size());
        scope.findings().error("ANNEX-008", pointer, count, words.get(widest), title);
    }

    private Table table(ColumnWidths widths, ColumnContents contents) {
        List<Row> head = new HeadRows(grid, new CellPrinter(scope, widths, VerticalAlignment.MIDDLE), scope).rows();
        CellPrinter printer = new CellPrinter(scope, widths, bodyAlignment());
        BodyPrinter body = new BodyPrinter(grid, texts, contents, printer, scope);
        List<Row> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            lines.add(body.row(rows.get(at), spansAt(at), beforeTotal(at)));
        }
        return new Table(Table.Kind.GRID, widths.lengths(), head, lines, widths.padding(), scope.origin());
    }

    /**
     * Returns where the text of the body's cells stands.
     *
     * <p>LibreOffice forgets the middle in the row before a page break that a merged cell crosses; so that all rows look
     * alike, the text then stands at the top everywhere.
     */
    private VerticalAlignment bodyAlignment() {
        boolean longMerge = spans.stream().flatMapToInt(Arrays::stream).anyMatch(rows -> rows > CENTRED_ROWS);
        return longMerge ? VerticalAlignment.TOP : VerticalAlignment.MIDDLE;
    }

    private int[] spansAt(int row) {
        return spans.stream().mapToInt(column -> column[row]).toArray();
    }

    private boolean beforeTotal(int row) {
        return row + 1 < rows.size() && rows.get(row + 1).kind() == BodyRow.Kind.TOTAL;
    }
}
