package io.github.vanthu.template.internal.annex;

import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.template.internal.annex.BodyRow.Printed;
import io.github.vanthu.template.internal.data.Findings;
import io.github.vanthu.template.internal.data.Pointer;

/** What the cells of the body print: labels, items, amounts in the annex's unit, texts. */
final class CellTexts {
    private final MoneyUnit unit;
    private final Findings findings;

    CellTexts(MoneyUnit unit, Findings findings) {
        this.unit = unit;
        this.findings = findings;
    }

    Printed text(BodyRow row, Column column) {
        return switch (column.kind()) {
            case LABEL -> row.label();
            case ITEM -> row.item();
            case MONEY, PRICE, TEXT, QUANTITY, PERCENT -> value(row, column);
        };
    }

    private Printed value(BodyRow row, Column column) {
        String id = column.id().orElse("");
        CellValue cell = row.cells().get(id);
        Pointer pointer = row.pointer().child("cells").child(id).child("text");
        if (cell == null) {
            return new Printed("", pointer);
        }
        return new Printed(amounts(column) ? Money.regrouped(cell.text()).orElse(cell.text()) : cell.text(), pointer);
    }

    private static boolean amounts(Column column) {
        return column.kind() == Column.Kind.MONEY || column.kind() == Column.Kind.PRICE;
    }

    /** Reports cells of columns that do not exist or take no values, and amounts that are none. */
    void check(BodyRow row, ColumnGrid grid) {
        row.cells().forEach((id, cell) -> {
            Pointer pointer = row.pointer().child("cells").child(id);
            if (!grid.ids().contains(id)) {
                findings.error("ANNEX-003", pointer, id, String.join(", ", grid.ids()));
                return;
            }
            Column column = grid.find(id).orElseThrow().column();
            if (amounts(column) && !readable(cell.text())) {
                findings.error("ANNEX-004", pointer.child("text"), cell.text(), column.title(), unit.text());
            }
        });
    }

    private boolean readable(String text) {
        return Money.absent(text) || Money.parse(text, unit).isPresent();
    }
}
