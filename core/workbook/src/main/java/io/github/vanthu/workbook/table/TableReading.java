package io.github.vanthu.workbook.table;

import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Problem;
import io.github.vanthu.workbook.CellPlaces;
import io.github.vanthu.workbook.WorkbookReading;
import io.github.vanthu.workbook.sheet.CellRange;
import java.util.List;
import java.util.Optional;

/** Reads the table of one sheet as an annex (đọc bảng). */
public final class TableReading {
    private final Grid grid;
    private final TableShape shape;
    private final Remarks remarks;
    private final CellPlaces places;
    private final int from;
    private final int to;

    private TableReading(SheetTable table, TableShape shape) {
        this.grid = table.grid();
        this.shape = shape;
        this.remarks = new Remarks(table.file(), table.grid().name());
        this.places = new CellPlaces(table.file(), table.grid().name());
        this.from = table.range().map(CellRange::top).orElse(1);
        this.to = table.range()
                .map(range -> Math.min(range.bottom(), grid.bottom()))
                .orElse(grid.bottom());
    }

    /**
     * Reads a table.
     *
     * @param shape the annex as far as the plan says it, with the layouts of the format
     * @return the annex with what the sheet says and the plan does not, unless there is an error
     */
    public static WorkbookReading of(SheetTable table, TableShape shape) {
        WorkbookReading reading = ofPaper(table, shape);
        boolean faulty = reading.problems().stream().anyMatch(Problem::isError);
        return faulty ? new WorkbookReading(Optional.empty(), reading.problems(), reading.places()) : reading;
    }

    /**
     * Reads a table of a finished paper, of which nobody can be asked to mend the cells first.
     *
     * @param shape the annex as far as the paper says it
     * @return the annex with cells as far as they can be read, texts among figures included; nothing if no table is found in it or its
     *     heads name several units
     */
    public static WorkbookReading ofPaper(SheetTable table, TableShape shape) {
        TableReading reading = new TableReading(table, shape);
        Optional<Annex> annex = reading.head().flatMap(reading::annex);
        boolean oneUnit = reading.remarks.problems().stream()
                .noneMatch(problem -> problem.code().equals(TableFault.UNITS_DIFFER.code()));
        return new WorkbookReading(annex.filter(any -> oneUnit), reading.remarks.problems(), reading.places);
    }

    private Optional<Head> head() {
        Optional<Head> head = new HeadFinder(grid).find(from, to);
        if (head.isEmpty()) {
            remarks.add(TableFault.NO_TABLE, from, 1, "'" + grid.name() + "'");
        }
        return head.filter(found -> {
            boolean tall = found.tooTall();
            if (tall) {
                remarks.add(TableFault.HEAD_TOO_TALL, found.top(), found.left());
            }
            return !tall;
        });
    }

    private Optional<Annex> annex(Head head) {
        int bottom = bottom(head);
        TitleLines titles = new TitleLines(grid, remarks);
        titles.read(titleTop(), head.top() - 1);
        List<SheetColumn> found = TableColumns.read(grid, head, bottom, remarks);
        Optional<SheetUnit> unit = UnitReading.of(titles.unit(), found, remarks);
        ColumnMatch match = ColumnMatch.of(found, shape, unit.map(SheetUnit::unit), remarks);
        Optional<SheetColumn> items = match.columns().stream()
                .filter(column -> column.kind() == Column.Kind.ITEM)
                .findFirst();
        if (items.isEmpty()) {
            remarks.add(TableFault.NO_ITEM_COLUMN, head.top(), head.left());
            return Optional.empty();
        }
        TableArea area = new TableArea(grid, match.columns(), items.get());
        MoneyUnit agreed = UnitReading.agreed(unit, shape, head, remarks);
        return new AnnexAssembly(area, shape, remarks, places)
                .annex(new AnnexAssembly.Parts(head, bottom, titles, unit, agreed, match.own()));
    }

    /** Returns the last row to be read: a second table ends the first one. */
    private int bottom(Head head) {
        Optional<Head> second = new HeadFinder(grid).find(head.below() + 1, to);
        second.ifPresent(next -> remarks.add(TableFault.SECOND_TABLE, next.top(), next.left()));
        return second.map(next -> next.top() - 1).orElse(to);
    }

    /** Title and unit stand above the range that a clerk names, but not above another table. */
    private int titleTop() {
        int top = 1;
        for (int row : grid.rows(1, from - 1)) {
            top = grid.cells(row).size() > 2 ? row + 1 : top;
        }
        return top;
    }
}
