package io.github.vanthu.intake;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import java.util.List;
import java.util.Map;

/** The rows and the total of one annex: items, names of columns, amounts. */
final class RowCheck {
    private static final String REFERENCE = "{{";

    private final Checked checked;
    private final Map<String, Column> columns;
    private final List<Suggestion> names;
    private final MoneyUnit unit;
    private final boolean columnsKnown;
    private final boolean needsItem;

    RowCheck(Checked checked, ColumnSet columns, MoneyUnit unit, boolean columnsKnown) {
        this.checked = checked;
        this.columns = columns.byId();
        this.names = names(this.columns);
        this.unit = unit;
        this.columnsKnown = columnsKnown;
        this.needsItem = columns.isEmpty() || columns.has(Column.Kind.ITEM);
    }

    private static List<Suggestion> names(Map<String, Column> columns) {
        return columns.entrySet().stream()
                .map(column -> new Suggestion(column.getKey(), column.getValue().title()))
                .toList();
    }

    void run(Annex annex, String pointer) {
        rows(annex.rows(), pointer + "/rows");
        annex.total().ifPresent(total -> cells(total.cells(), pointer + "/total/cells"));
    }

    private void rows(List<AnnexRow> rows, String pointer) {
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), Pointers.child(pointer, i));
        }
    }

    private void row(AnnexRow row, String pointer) {
        boolean blank = row.item().map(String::isBlank).orElse(true);
        if (blank && needsItem && !checked.places().contains(pointer + "/item")) {
            checked.report(DataFault.ROW_WITHOUT_ITEM, pointer);
        }
        cells(row.cells(), pointer + "/cells");
        rows(row.rows(), pointer + "/rows");
    }

    private void cells(Map<String, CellValue> cells, String pointer) {
        if (columnsKnown) {
            cells.forEach((id, cell) -> cell(id, cell, Pointers.child(pointer, id)));
        }
    }

    private void cell(String id, CellValue cell, String pointer) {
        Column column = columns.get(id);
        if (column == null) {
            unknown(id, pointer);
        } else if (column.kind() == Column.Kind.MONEY || column.kind() == Column.Kind.PRICE) {
            amount(cell.text(), column, pointer + "/text");
        }
    }

    private void unknown(String id, String pointer) {
        Suggestion.nearest(id, names)
                .ifPresentOrElse(
                        meant -> checked.report(
                                DataFault.UNKNOWN_COLUMN_SUGGESTED, pointer, id, meant.name(), meant.spoken()),
                        () -> checked.report(
                                DataFault.UNKNOWN_COLUMN, pointer, id, String.join(", ", columns.keySet())));
    }

    private void amount(String text, Column column, String pointer) {
        if (text.contains(REFERENCE)) {
            return;
        }
        if (!Money.absent(text) && Money.parse(text, unit).isEmpty()) {
            checked.report(DataFault.NOT_AN_AMOUNT, pointer, text, column.title());
        }
    }
}
