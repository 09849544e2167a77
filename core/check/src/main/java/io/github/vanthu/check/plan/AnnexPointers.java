package io.github.vanthu.check.plan;

import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Place;
import java.util.List;

/** Notes where in a document the data of an annex stand that was read from a table. */
final class AnnexPointers {
    private final String pointer;
    private final AnnexReading.Read read;
    private final PlanPlaces places;

    AnnexPointers(String pointer, AnnexReading.Read read, PlanPlaces places) {
        this.pointer = pointer;
        this.read = read;
        this.places = places;
    }

    void note() {
        columns("/columns", read.annex().columns());
        rows("/rows", read.annex().rows());
        read.annex().total().ifPresent(total -> {
            note("/total");
            total.cells().keySet().forEach(id -> note(JsonPointer.child("/total/cells", id)));
        });
        note("/unit");
    }

    private void columns(String at, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            note(JsonPointer.child(at, i));
            columns(JsonPointer.child(at, i) + "/columns", columns.get(i).columns());
        }
    }

    private void rows(String at, List<AnnexRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            String row = JsonPointer.child(at, i);
            note(row);
            note(row + "/label");
            rows.get(i).cells().keySet().forEach(id -> note(JsonPointer.child(row + "/cells", id)));
            rows(row + "/rows", rows.get(i).rows());
        }
    }

    private void note(String datum) {
        read.reading().places().of(datum).ifPresent(place -> places.add(pointer + datum, "", place(place)));
    }

    private PlanPlace place(Place place) {
        return read.sheet().place(place.line(), place.column());
    }
}
