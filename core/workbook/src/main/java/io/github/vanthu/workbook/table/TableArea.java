package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Column;
import java.util.List;
import java.util.Optional;

/**
 * A table of a sheet whose columns are known (vùng bảng).
 *
 * @param grid the sheet
 * @param columns its columns from left to right
 * @param items the column of items
 */
record TableArea(Grid grid, List<SheetColumn> columns, SheetColumn items) {
    Optional<SheetColumn> labels() {
        return columns.stream()
                .filter(column -> column.kind() == Column.Kind.LABEL)
                .findFirst();
    }

    /** Returns the columns whose cells the rows of the annex hold by identifier. */
    List<SheetColumn> values() {
        return columns.stream()
                .filter(column -> column.kind() != Column.Kind.LABEL && column.kind() != Column.Kind.ITEM)
                .toList();
    }

    int labelColumn() {
        return labels().orElse(items).column();
    }
}
