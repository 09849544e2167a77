package io.github.vanthu.workbook.table;

import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.workbook.CellPlaces;
import io.github.vanthu.workbook.sheet.Cell;
import java.util.List;
import java.util.Optional;

/** Notes where the parts of an annex beside its rows stand. */
final class AnnexPlaces {
    private final CellPlaces places;

    AnnexPlaces(CellPlaces places) {
        this.places = places;
    }

    /** Notes the columns, and their heads if the annex has them from the sheet. */
    void columns(List<SheetColumn> columns, boolean own) {
        columns.forEach(column -> places.column(column.id(), column.column()));
        if (own) {
            heads(columns, 0, "/columns");
        }
    }

    private void heads(List<SheetColumn> columns, int depth, String pointer) {
        int index = 0;
        int from = 0;
        while (from < columns.size()) {
            int to = ColumnTree.groupEnd(columns, from, depth);
            List<HeadCell> path = columns.get(from).path();
            String at = JsonPointer.child(pointer, index++);
            HeadCell head = path.get(Math.min(depth, path.size() - 1));
            places.cell(at, head.row(), head.column());
            if (path.size() > depth + 1) {
                heads(columns.subList(from, to), depth + 1, at + "/columns");
            }
            from = to;
        }
    }

    void titles(TitleLines titles, Optional<SheetUnit> unit, Optional<Cell> notes) {
        titles.label().ifPresent(cell -> places.cell("/label", cell.row(), cell.column()));
        titles.attached().ifPresent(cell -> places.cell("/attached", cell.row(), cell.column()));
        unit.ifPresent(found -> places.cell("/unit", found.row(), found.column()));
        notes.ifPresent(cell -> places.cell("/notes", cell.row(), cell.column()));
        for (int at = 0; at < titles.title().size(); at++) {
            Cell cell = titles.title().get(at);
            places.cell(JsonPointer.child("/title", at), cell.row(), cell.column());
        }
    }
}
