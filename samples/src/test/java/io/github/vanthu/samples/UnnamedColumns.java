package io.github.vanthu.samples;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.Total;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Annexes without what a sheet cannot say of its columns: their names and widths. */
final class UnnamedColumns {
    private UnnamedColumns() {}

    /** Returns an annex whose columns are called by their positions and have no widths. */
    static Annex of(Annex annex) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Column> columns = columns(annex.columns(), names);
        return new Annex(
                annex.id(),
                annex.label(),
                annex.title(),
                annex.attached(),
                annex.landscape(),
                annex.paper(),
                annex.unit(),
                annex.unitLine(),
                annex.layout(),
                columns,
                annex.numbering(),
                rows(annex.rows(), names),
                annex.total().map(total -> new Total(total.title(), total.position(), cells(total.cells(), names))),
                annex.notes().map(notes -> new Markdown(notes.source().strip())));
    }

    private static List<Column> columns(List<Column> columns, Map<String, String> names) {
        return columns.stream()
                .map(column -> {
                    Optional<String> id = column.group() ? Optional.empty() : Optional.of(name(column, names));
                    return new Column(
                            id,
                            column.title(),
                            column.kind(),
                            Optional.<BigDecimal>empty(),
                            column.number(),
                            columns(column.columns(), names));
                })
                .toList();
    }

    private static String name(Column column, Map<String, String> names) {
        String name = "c" + names.size();
        names.put(column.id().orElse("unnamed " + name), name);
        return name;
    }

    private static List<AnnexRow> rows(List<AnnexRow> rows, Map<String, String> names) {
        return rows.stream()
                .map(row -> new AnnexRow(
                        row.id(),
                        row.label(),
                        row.item(),
                        cells(row.cells(), names),
                        row.emphasis(),
                        row.numbering(),
                        rows(row.rows(), names),
                        row.role()))
                .toList();
    }

    private static Map<String, CellValue> cells(Map<String, CellValue> cells, Map<String, String> names) {
        Map<String, CellValue> renamed = new LinkedHashMap<>();
        cells.forEach((id, cell) -> renamed.put(names.getOrDefault(id, id), cell));
        return renamed;
    }
}
