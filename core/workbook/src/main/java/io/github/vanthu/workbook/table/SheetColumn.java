package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Column;
import java.util.List;
import java.util.Optional;

/**
 * A column of the table with its place in the sheet (cột trong trang tính).
 *
 * @param column its column in the sheet
 * @param path names of the groups above it and its own, outermost first
 * @param kind what it holds
 * @param id its identifier in the rows
 * @param number what the row that numbers the columns says, if there is one
 */
record SheetColumn(int column, List<HeadCell> path, Column.Kind kind, String id, Optional<String> number) {
    /** Returns the column's own name. */
    String title() {
        return path.isEmpty() ? "" : path.get(path.size() - 1).text();
    }

    boolean numeric() {
        return money() || kind == Column.Kind.QUANTITY || kind == Column.Kind.PERCENT;
    }

    boolean money() {
        return kind == Column.Kind.MONEY || kind == Column.Kind.PRICE;
    }

    SheetColumn withKind(Column.Kind other) {
        return new SheetColumn(column, path, other, id, number);
    }

    SheetColumn withId(String other) {
        return new SheetColumn(column, path, kind, other, number);
    }
}
