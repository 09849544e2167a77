package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import io.github.vanthu.workbook.CellPlaces;
import io.github.vanthu.workbook.WorkbookReading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An annex as it was read, as text. */
final class AnnexDump {
    private static final ProblemCatalogue CATALOGUE = ProblemCatalogue.load();

    private final StringBuilder out = new StringBuilder();
    private final CellPlaces places;

    private AnnexDump(CellPlaces places) {
        this.places = places;
    }

    static String of(WorkbookReading reading) {
        AnnexDump dump = new AnnexDump(reading.places());
        reading.annex().ifPresent(dump::annex);
        reading.problems().forEach(dump::problem);
        return dump.out.toString();
    }

    private void annex(Annex annex) {
        annex.label().ifPresent(label -> line(0, "label " + label));
        annex.title().forEach(title -> line(0, "title " + title));
        annex.attached().ifPresent(attached -> line(0, "attached " + attached));
        annex.unit().ifPresent(unit -> line(0, "unit " + unit.text() + (annex.unitLine() ? ", printed" : "")));
        columns(annex.columns(), 0);
        if (!annex.numbering().isEmpty()) {
            line(
                    0,
                    "numbering "
                            + annex.numbering().stream().map(LabelStyle::sample).collect(Collectors.joining(" ")));
        }
        rows(annex.rows(), "/rows", 0);
        annex.total()
                .ifPresent(total -> line(
                        0,
                        "total " + total.title()
                                + total.position().map(at -> " " + lower(at)).orElse("")
                                + cells(total.cells(), "/total")));
        annex.notes()
                .ifPresent(notes -> line(0, "notes " + notes.source().strip().replace("\n", "\\n")));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void columns(List<Column> columns, int depth) {
        for (Column column : columns) {
            String id = column.id()
                    .map(found -> " " + found + " " + lower(column.kind()))
                    .orElse("");
            line(
                    depth,
                    "column \"" + column.title() + "\"" + id
                            + column.number().map(number -> " [" + number + "]").orElse(""));
            columns(column.columns(), depth + 1);
        }
    }

    private void rows(List<AnnexRow> rows, String pointer, int depth) {
        for (int at = 0; at < rows.size(); at++) {
            AnnexRow row = rows.get(at);
            String here = JsonPointer.child(pointer, at);
            line(
                    depth,
                    "row" + row.label().map(label -> " '" + label + "'").orElse("")
                            + row.role().map(role -> " " + lower(role)).orElse("")
                            + row.emphasis().map(look -> " " + lower(look)).orElse("")
                            + row.numbering()
                                    .map(style -> " below " + style.sample())
                                    .orElse("")
                            + " " + row.item().orElse("").replace("\n", "\\n") + cells(row.cells(), here));
            rows(row.rows(), here + "/rows", depth + 1);
        }
    }

    private String cells(Map<String, CellValue> cells, String row) {
        return cells.entrySet().stream()
                .map(cell -> " | " + cell.getKey() + "="
                        + cell.getValue().text().replace("\n", "\\n")
                        + cell.getValue().rows().map(rows -> " over " + rows).orElse("")
                        + " @"
                        + places.of(row + "/cells/" + cell.getKey() + "/text")
                                .orElseThrow()
                                .cell())
                .collect(Collectors.joining());
    }

    private void problem(Problem problem) {
        String words =
                problem.place().words().isEmpty() ? "" : " (" + problem.place().words() + ")";
        line(
                0,
                problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.code() + " "
                        + problem.place().cell() + words + ": "
                        + CATALOGUE.message(problem, Language.VI));
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
