package io.github.vanthu.workbook;

import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Place;
import io.github.vanthu.workbook.sheet.CellRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where in a workbook each datum of an annex stands (vị trí ô).
 *
 * <p>Pointers are relative to the annex, such as {@code /rows/3/cells/soTien/text}. Also a cell of a row that shows nothing
 * has its place. One entry a row is kept, whatever the number of columns.
 */
public final class CellPlaces {
    private final String file;
    private final String sheet;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Row> others = new HashMap<>();

    /**
     * Makes places without any datum.
     *
     * @param file path of the workbook as messages name it
     * @param sheet name of the sheet
     */
    public CellPlaces(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /**
     * The cells of a row of the annex.
     *
     * @param row the row in the sheet
     * @param labelColumn column of its label, or of its item if there are no labels
     * @param itemColumn column of its item
     * @param words what a clerk calls it
     */
    private record Row(int row, int labelColumn, int itemColumn, String words) {}

    /** Adds a column of the table. */
    public void column(String id, int column) {
        columns.put(id, column);
    }

    /** Adds a row of the table, or its total. */
    public void row(String pointer, int row, int labelColumn, int itemColumn, String words) {
        rows.put(pointer, new Row(row, labelColumn, itemColumn, words));
    }

    /** Adds any other datum. */
    public void cell(String pointer, int row, int column) {
        others.put(pointer, new Row(row, column, column, ""));
    }

    /** Returns the place of a datum or of what contains it, or nothing if the workbook does not say it. */
    public Optional<Place> of(String pointer) {
        for (String known = pointer; !known.isEmpty(); known = JsonPointer.parent(known)) {
            Row row = rows.get(known);
            if (row != null) {
                return Optional.of(inRow(row, pointer.substring(known.length()), pointer));
            }
            Row other = others.get(known);
            if (other != null) {
                return Optional.of(place(other, other.itemColumn(), pointer));
            }
        }
        return Optional.empty();
    }

    private Place inRow(Row row, String rest, String pointer) {
        if (rest.equals("/label")) {
            return place(row, row.labelColumn(), pointer);
        }
        if (!rest.startsWith("/cells/")) {
            return place(row, row.itemColumn(), pointer);
        }
        String id = rest.substring("/cells/".length()).replaceFirst("/.*", "");
        return place(row, columns.getOrDefault(JsonPointer.last(id), row.itemColumn()), pointer);
    }

    private Place place(Row row, int column, String pointer) {
        return new Place(file, row.row(), column, pointer, sheet, CellRange.letters(column) + row.row(), row.words());
    }
}
