package io.github.vanthu.template;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small annexes for tests; cells are written {@code "id=text"} or {@code "id=text@rows"}. */
final class Annexes {
    static final List<Column> FOUR = List.of(
            column("tt", "TT", Column.Kind.LABEL),
            column("noiDung", "Nội dung", Column.Kind.ITEM),
            column("tien", "Số tiền (đồng)", Column.Kind.MONEY),
            column("donVi", "Đơn vị", Column.Kind.TEXT));

    private Annexes() {}

    static Column column(String id, String title, Column.Kind kind) {
        return new Column(Optional.of(id), title, kind, Optional.empty(), Optional.empty(), List.of());
    }

    static Column wide(Column column, String millimetres) {
        return new Column(
                column.id(),
                column.title(),
                column.kind(),
                Optional.of(new BigDecimal(millimetres)),
                column.number(),
                column.columns());
    }

    static Column numbered(Column column, String number) {
        return new Column(
                column.id(), column.title(), column.kind(), column.width(), Optional.of(number), column.columns());
    }

    static Column group(String title, Column... columns) {
        return new Column(
                Optional.empty(), title, Column.Kind.TEXT, Optional.empty(), Optional.empty(), List.of(columns));
    }

    static AnnexRow row(String item, List<String> cells, AnnexRow... rows) {
        return row(Optional.empty(), item, cells, rows);
    }

    static AnnexRow row(Optional<String> label, String item, List<String> cells, AnnexRow... rows) {
        return new AnnexRow(
                Optional.empty(),
                label,
                Optional.of(item),
                cells(cells),
                Optional.empty(),
                Optional.empty(),
                List.of(rows));
    }

    static AnnexRow hyphens(AnnexRow row) {
        return new AnnexRow(
                row.id(),
                row.label(),
                row.item(),
                row.cells(),
                row.emphasis(),
                Optional.of(LabelStyle.HYPHEN),
                row.rows());
    }

    static AnnexRow emphasised(AnnexRow row, AnnexRow.Emphasis emphasis) {
        return new AnnexRow(
                row.id(), row.label(), row.item(), row.cells(), Optional.of(emphasis), row.numbering(), row.rows());
    }

    static AnnexRow as(AnnexRow.Role role, AnnexRow row) {
        return new AnnexRow(
                row.id(),
                row.label(),
                row.item(),
                row.cells(),
                row.emphasis(),
                row.numbering(),
                row.rows(),
                Optional.of(role));
    }

    static Optional<Total> total(Optional<Total.Position> position, String... cells) {
        return Optional.of(new Total("TỔNG CỘNG", position, cells(List.of(cells))));
    }

    private static Map<String, CellValue> cells(List<String> written) {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        for (String cell : written) {
            String[] sides = cell.split("=", 2);
            String[] value = sides[1].split("@", 2);
            Optional<String> rows = value.length > 1 ? Optional.of(value[1]) : Optional.empty();
            cells.put(sides[0], new CellValue(value[0], rows));
        }
        return cells;
    }

    static Annex of(List<Column> columns, List<LabelStyle> numbering, Optional<Total> total, AnnexRow... rows) {
        return annex(Optional.empty(), columns, numbering, total, rows);
    }

    static Annex of(AnnexRow... rows) {
        return of(FOUR, List.of(), Optional.empty(), rows);
    }

    static Annex laidOut(Optional<String> layout, Optional<Total> total, AnnexRow... rows) {
        return annex(layout, List.of(), List.of(), total, rows);
    }

    private static Annex annex(
            Optional<String> layout,
            List<Column> columns,
            List<LabelStyle> numbering,
            Optional<Total> total,
            AnnexRow... rows) {
        return new Annex(
                Optional.empty(),
                Optional.empty(),
                List.of("DỰ TOÁN"),
                Optional.empty(),
                false,
                Annex.Paper.A4,
                Optional.of(MoneyUnit.DONG),
                false,
                layout,
                columns,
                numbering,
                List.of(rows),
                total,
                Optional.empty());
    }

    /** Returns an annex of 24 columns of amounts and one row with the same figure in each. */
    static Annex wide(MoneyUnit unit, String figure) {
        List<Column> columns = new ArrayList<>(FOUR.subList(0, 2));
        List<String> cells = new ArrayList<>();
        for (int at = 1; at <= 24; at++) {
            columns.add(column("n" + at, "Năm " + (2000 + at), Column.Kind.MONEY));
            cells.add("n" + at + "=" + figure);
        }
        return with(
                of(columns, List.of(), Optional.empty(), row("Hỗ trợ", cells)), Optional.of(unit), Optional.empty());
    }

    static Annex with(Annex annex, Optional<MoneyUnit> unit, Optional<Markdown> notes) {
        return new Annex(
                annex.id(),
                annex.label(),
                annex.title(),
                annex.attached(),
                annex.landscape(),
                annex.paper(),
                unit,
                annex.unitLine(),
                annex.layout(),
                annex.columns(),
                annex.numbering(),
                annex.rows(),
                annex.total(),
                notes);
    }

    static AnnexLayout layout(List<LabelStyle> numbering, Total.Position total) {
        return new AnnexLayout(FOUR, numbering, total);
    }
}
