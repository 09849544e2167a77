package io.github.vanthu.workbook.table;

import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.workbook.sheet.Cell;
import java.util.Map;
import java.util.TreeMap;

/** What the cells of the annex hold: texts as they are, amounts in their usual form (nội dung ô). */
final class CellTexts {
    private final MoneyUnit unit;
    private final Remarks remarks;
    private final Map<Integer, Typed> typed = new TreeMap<>();

    CellTexts(MoneyUnit unit, Remarks remarks) {
        this.unit = unit;
        this.remarks = remarks;
    }

    /** The numbers of a column that are held as text: the first of them and how many. */
    private record Typed(SheetColumn column, Cell first, String read, int count) {
        Typed more() {
            return new Typed(column, first, read, count + 1);
        }
    }

    String text(SheetColumn column, Cell cell, RowName row) {
        if (!column.numeric() || cell.kind() == Cell.Kind.ERROR) {
            return TableLines.clean(cell.text());
        }
        return cell.kind() == Cell.Kind.NUMBER ? Folding.line(cell.text()) : typed(column, cell, row);
    }

    private String typed(SheetColumn column, Cell cell, RowName row) {
        AmountText amount = AmountText.of(cell.text(), column.money() ? unit : MoneyUnit.DONG);
        String shown = Folding.line(cell.text());
        switch (amount.fate()) {
            case READ ->
                typed.merge(column.column(), new Typed(column, cell, amount.text(), 1), (old, same) -> old.more());
            case TURNED -> tell(TableFault.FOREIGN_SEPARATORS, cell, row, shown, amount.text());
            case AMBIGUOUS -> tell(TableFault.AMBIGUOUS_NUMBER, cell, row, shown, unit.text());
            case NONE -> {
                if (column.money()) {
                    tell(TableFault.NOT_A_NUMBER, cell, row, shown, column.title());
                }
            }
            case BLANK -> {}
        }
        return amount.text();
    }

    private void tell(TableFault fault, Cell cell, RowName row, String... arguments) {
        remarks.add(fault, cell.row(), cell.column(), row, arguments);
    }

    /** Tells of the numbers held as text, once for each column. */
    void summarise() {
        typed.values()
                .forEach(found -> remarks.add(
                        TableFault.NUMBER_AS_TEXT,
                        found.first().row(),
                        found.first().column(),
                        String.valueOf(found.count()),
                        found.column().title(),
                        found.read()));
    }
}
