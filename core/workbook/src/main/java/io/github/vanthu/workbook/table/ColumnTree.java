package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of the annex with their groups (cây cột). */
final class ColumnTree {
    private ColumnTree() {}

    static List<Column> of(List<SheetColumn> columns) {
        return level(columns, 0);
    }

    private static List<Column> level(List<SheetColumn> columns, int depth) {
        List<Column> level = new ArrayList<>();
        int from = 0;
        while (from < columns.size()) {
            int to = groupEnd(columns, from, depth);
            level.add(
                    columns.get(from).path().size() <= depth + 1
                            ? leaf(columns.get(from))
                            : group(columns.subList(from, to), depth));
            from = to;
        }
        return level;
    }

    /** Returns the end of the columns that share a head with one of them. */
    static int groupEnd(List<SheetColumn> columns, int from, int depth) {
        int to = from + 1;
        while (columns.get(from).path().size() > depth + 1
                && to < columns.size()
                && columns.get(to).path().size() > depth + 1
                && columns.get(to)
                        .path()
                        .get(depth)
                        .equals(columns.get(from).path().get(depth))) {
            to++;
        }
        return to;
    }

    private static Column leaf(SheetColumn column) {
        return new Column(
                Optional.of(column.id()), column.title(), column.kind(), Optional.empty(), column.number(), List.of());
    }

    private static Column group(List<SheetColumn> columns, int depth) {
        String title = columns.get(0).path().get(depth).text();
        return new Column(
                Optional.empty(),
                title,
                Column.Kind.TEXT,
                Optional.empty(),
                Optional.empty(),
                level(columns, depth + 1));
    }
}
