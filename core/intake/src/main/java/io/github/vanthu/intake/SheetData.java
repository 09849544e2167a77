package io.github.vanthu.intake;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Place;
import io.github.vanthu.workbook.CellPlaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The data of an annex that come from a workbook (dữ liệu từ bảng tính).
 *
 * @param pointer where the annex stands in the plan
 * @param cells where its data stand in the sheet
 * @param annex the annex
 */
record SheetData(String pointer, CellPlaces cells, Annex annex) {
    /** Returns the place of a datum of the annex, or nothing if the sheet does not say it. */
    Optional<Place> place(String at) {
        return at.startsWith(pointer + "/")
                ? cells.of(at.substring(pointer.length())).map(found -> pointed(found, at))
                : Optional.empty();
    }

    private static Place pointed(Place found, String at) {
        return new Place(found.file(), found.line(), found.column(), at, found.sheet(), found.cell(), found.words());
    }

    /** Gives all single values of the annex that are printed, with their pointers. */
    void leaves(BiConsumer<String, String> leaf) {
        annex.label().ifPresent(label -> leaf.accept(pointer + "/label", label));
        annex.attached().ifPresent(attached -> leaf.accept(pointer + "/attached", attached));
        for (int i = 0; i < annex.title().size(); i++) {
            leaf.accept(Pointers.child(pointer + "/title", i), annex.title().get(i));
        }
        columns(annex.columns(), pointer + "/columns", leaf);
        rows(annex.rows(), pointer + "/rows", leaf);
        annex.total().ifPresent(total -> {
            leaf.accept(pointer + "/total/title", total.title());
            cells(total.cells(), pointer + "/total/cells", leaf);
        });
        annex.notes().ifPresent(notes -> leaf.accept(pointer + "/notes", notes.source()));
    }

    private static void columns(List<Column> columns, String at, BiConsumer<String, String> leaf) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String here = Pointers.child(at, i);
            leaf.accept(here + "/title", column.title());
            column.number().ifPresent(number -> leaf.accept(here + "/number", number));
            columns(column.columns(), here + "/columns", leaf);
        }
    }

    private static void rows(List<AnnexRow> rows, String at, BiConsumer<String, String> leaf) {
        for (int i = 0; i < rows.size(); i++) {
            AnnexRow row = rows.get(i);
            String here = Pointers.child(at, i);
            row.label().ifPresent(label -> leaf.accept(here + "/label", label));
            row.item().ifPresent(item -> leaf.accept(here + "/item", item));
            cells(row.cells(), here + "/cells", leaf);
            rows(row.rows(), here + "/rows", leaf);
        }
    }

    private static void cells(Map<String, CellValue> cells, String at, BiConsumer<String, String> leaf) {
        cells.forEach((id, cell) -> leaf.accept(Pointers.child(at, id) + "/text", cell.text()));
    }
}
