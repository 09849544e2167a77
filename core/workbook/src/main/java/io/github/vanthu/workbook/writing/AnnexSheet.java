package io.github.vanthu.workbook.writing;

import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.workbook.sheet.CellRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out one annex as a sheet: titles, unit, head, rows, notes. */
final class AnnexSheet {
    private final LedgerTable table;
    private final TableShape shape;
    private final List<List<WrittenCell>> rows = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();

    AnnexSheet(LedgerTable table, TableShape shape) {
        this.table = table;
        this.shape = shape;
    }

    /**
     * Returns the sheet.
     *
     * @param name its name
     * @param label what stands above the title; empty for nothing
     */
    WrittenSheet sheet(String name, String label) {
        Annex annex = table.annex();
        title(label);
        annex.attached()
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> line("(" + text + ")", WrittenStyle.ATTACHED));
        if (annex.unitLine() || table.unit() != MoneyUnit.DONG) {
            line("Đơn vị tính: " + table.unit().text(), WrittenStyle.UNIT);
        }
        int top = rows.size() + 1;
        SheetHead head = new SheetHead(shape.columns(), top);
        rows.addAll(head.rows());
        merged.addAll(head.merged());
        int bottom = rows.size();
        SheetBody body = new SheetBody(table, shape, bottom + 1);
        rows.addAll(body.rows());
        merged.addAll(body.merged());
        notes();
        CellRange area = new CellRange(top, 1, bottom, table.columns().size());
        boolean large = annex.paper() == Annex.Paper.A3;
        return new WrittenSheet(name, rows, merged, widths(), area, annex.landscape(), large);
    }

    private void title(String label) {
        if (!label.isEmpty()) {
            line(label, WrittenStyle.TITLE);
        }
        table.annex().title().forEach(text -> line(text, WrittenStyle.TITLE));
    }

    private void notes() {
        Optional<Markdown> notes = table.annex().notes();
        notes.stream()
                .flatMap(text -> text.source().lines())
                .filter(text -> !text.isBlank())
                .forEach(text -> line(text, WrittenStyle.PLAIN));
    }

    /** Adds a line over all columns. */
    private void line(String text, WrittenStyle style) {
        rows.add(List.of(WrittenCell.text(1, text, style)));
        if (table.columns().size() > 1) {
            merged.add(
                    new CellRange(rows.size(), 1, rows.size(), table.columns().size()));
        }
    }

    private List<Integer> widths() {
        return table.columns().stream().map(AnnexSheet::width).toList();
    }

    private static int width(LedgerColumn column) {
        return switch (column.kind()) {
            case LABEL -> 6;
            case ITEM -> 48;
            case MONEY, PRICE -> 17;
            case QUANTITY, PERCENT -> 11;
            case TEXT -> 22;
        };
    }
}
