package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Numbering;
import io.github.vanthu.model.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one annex as a table of numbers. */
final class TableReading {
    private final Annex annex;
    private final String pointer;
    private final TableShape shape;
    private final List<LedgerColumn> columns;
    private final Map<String, LedgerColumn> byId = new HashMap<>();

    TableReading(Annex annex, String pointer, FigureFormat format) {
        this.annex = annex;
        this.pointer = pointer;
        this.shape = new TableShape(annex, format);
        this.columns = ColumnHeads.leaves(shape.columns());
        columns.forEach(column -> byId.putIfAbsent(column.id(), column));
    }

    LedgerTable table(String id) {
        List<LedgerRow> rows = rows(annex.rows(), pointer + "/rows", Numbering.of(shape.numbering()), Optional.empty());
        return new LedgerTable(
                id, pointer, annex, shape.unit(), columns, rows, annex.total().map(this::total));
    }

    private LedgerRow total(Total total) {
        String at = pointer + "/total";
        return new LedgerRow(
                Optional.empty(),
                at,
                "",
                total.title(),
                AnnexRow.Role.SUBTOTAL,
                figures(total.cells(), at + "/cells"),
                total.cells(),
                List.of());
    }

    private List<LedgerRow> rows(List<AnnexRow> rows, String at, Numbering above, Optional<LabelStyle> own) {
        LabelStyle style = above.below(own);
        List<Integer> numbers = AnnexRow.numbers(rows);
        RowRoles roles = new RowRoles();
        List<LedgerRow> read = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            AnnexRow row = rows.get(i);
            Numbering numbering = above.item(numbers.get(i), style);
            String label = row.fixedLabel().or(numbering::label).orElse("");
            read.add(row(row, JsonPointer.child(at, i), numbering, roles.next(row, label)));
        }
        return read;
    }

    private LedgerRow row(AnnexRow row, String at, Numbering numbering, AnnexRow.Role role) {
        return new LedgerRow(
                row.id(),
                at,
                row.fixedLabel().or(numbering::label).orElse(""),
                row.item().orElse(""),
                role,
                figures(row.cells(), at + "/cells"),
                row.cells(),
                rows(row.rows(), at + "/rows", numbering, row.numbering()));
    }

    private Map<String, Figure> figures(Map<String, CellValue> cells, String at) {
        Map<String, Figure> figures = new HashMap<>();
        cells.forEach((id, cell) -> Optional.ofNullable(byId.get(id))
                .filter(LedgerColumn::numeric)
                .flatMap(column -> figure(column, cell.text(), JsonPointer.child(at, id) + "/text"))
                .ifPresent(figure -> figures.put(id, figure)));
        return figures.isEmpty() ? Map.of() : figures;
    }

    private Optional<Figure> figure(LedgerColumn column, String text, String at) {
        return FigureText.parse(text, column.amount() ? shape.unit() : MoneyUnit.DONG, at);
    }
}
