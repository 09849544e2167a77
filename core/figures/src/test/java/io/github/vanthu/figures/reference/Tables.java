package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.FigureReport;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Total;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small plans with tables for tests. */
final class Tables {
    static final FigureFormat FORMAT =
            new FigureFormat(Map.of(), List.of(), List.of(LabelStyle.ROMAN, LabelStyle.ARABIC), NumberWordsStyle.USUAL);

    private Tables() {}

    /** A column "id: title", a column "id: title @ number", a column of another kind "kind id: title". */
    static Column column(String sketch) {
        String[] numbered = sketch.split(" @ ", 2);
        String[] named = numbered[0].split(": ", 2);
        String[] kind = named[0].split(" ", 2);
        return new Column(
                Optional.of(kind[kind.length - 1]),
                named[1],
                kind.length == 1 ? Column.Kind.MONEY : Column.Kind.valueOf(kind[0].toUpperCase(java.util.Locale.ROOT)),
                Optional.empty(),
                numbered.length == 1 ? Optional.empty() : Optional.of(numbered[1]),
                List.of());
    }

    static Column group(String title, Column... columns) {
        return new Column(
                Optional.empty(), title, Column.Kind.TEXT, Optional.empty(), Optional.empty(), List.of(columns));
    }

    /** Cells as "tong=29.000; nst=5.300". */
    static Map<String, CellValue> cells(String sketch) {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        for (String cell : sketch.isEmpty() ? new String[0] : sketch.split(";\\s*", -1)) {
            String[] parts = cell.split("=", 2);
            cells.put(parts[0], new CellValue(parts[1], Optional.empty()));
        }
        return cells;
    }

    static AnnexRow row(String id, String cells, AnnexRow... parts) {
        return row(id, AnnexRow.Role.ITEM, cells, parts);
    }

    static AnnexRow row(String id, AnnexRow.Role role, String cells, AnnexRow... parts) {
        return new AnnexRow(
                Optional.of(id).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.of("Nội dung " + id),
                cells(cells),
                Optional.empty(),
                Optional.empty(),
                List.of(parts),
                Optional.of(role));
    }

    static Optional<Total> total(String cells) {
        return Optional.of(new Total("Tổng cộng", Optional.empty(), cells(cells)));
    }

    static Annex annex(MoneyUnit unit, List<Column> columns, Optional<Total> total, AnnexRow... rows) {
        return annex(Optional.empty(), unit, false, columns, total, rows);
    }

    static Annex computed(MoneyUnit unit, List<Column> columns, Optional<Total> total, AnnexRow... rows) {
        return annex(Optional.empty(), unit, true, columns, total, rows);
    }

    static Annex annex(
            Optional<String> id,
            MoneyUnit unit,
            boolean computed,
            List<Column> columns,
            Optional<Total> total,
            AnnexRow... rows) {
        return new Annex(
                id,
                Optional.empty(),
                List.of("Kinh phí"),
                Optional.empty(),
                false,
                Annex.Paper.A4,
                Optional.of(unit),
                false,
                Optional.empty(),
                columns,
                List.of(),
                List.of(rows),
                total,
                Optional.empty(),
                computed,
                Optional.empty());
    }

    static Plan plan(String opening, Annex... annexes) {
        return plan(opening, List.of(), annexes);
    }

    static Plan plan(String opening, List<String> identities, Annex... annexes) {
        Office office = new Office(
                "Ủy ban nhân dân xã A",
                List.of(),
                List.of(),
                "",
                "",
                "",
                "Bắc Ninh",
                Office.Level.COMMUNE,
                Optional.empty(),
                Optional.empty());
        return new Plan(
                Optional.empty(),
                office,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PartialDate.parse("/3/2026"),
                Optional.empty(),
                List.of("Kế hoạch"),
                List.of(),
                Optional.of(new Markdown(opening)),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(annexes),
                List.of(),
                Map.of(),
                identities,
                List.of());
    }

    static FigureReport completed(Plan plan) {
        return Completion.of(plan, FORMAT);
    }

    /** Returns what the opening of a plan becomes. */
    static String opening(String opening, Annex... annexes) {
        return completed(plan(opening, annexes)).plan().opening().orElseThrow().source();
    }

    /** Returns the faults of references as "code excerpt". */
    static List<String> faults(String opening, Annex... annexes) {
        return completed(plan(opening, annexes)).discrepancies().stream()
                .map(found -> found.code() + " " + found.spots().get(0).excerpt())
                .toList();
    }
}
