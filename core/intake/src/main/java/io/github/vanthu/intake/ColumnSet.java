package io.github.vanthu.intake;

import io.github.vanthu.model.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of an annex without their groups, from left to right, with their pointers. */
record ColumnSet(String pointer, List<Placed> columns, int headRows) {
    /** A column and its pointer. */
    record Placed(Column column, String pointer) {}

    static ColumnSet of(List<Column> columns, String pointer) {
        List<Placed> leaves = new ArrayList<>();
        collect(columns, pointer, leaves);
        return new ColumnSet(pointer, List.copyOf(leaves), depth(columns));
    }

    private static void collect(List<Column> columns, String pointer, List<Placed> leaves) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String at = Pointers.child(pointer, i);
            if (column.group()) {
                collect(column.columns(), at + "/columns", leaves);
            } else {
                leaves.add(new Placed(column, at));
            }
        }
    }

    /** Returns how many rows the heads of columns take. */
    static int depth(List<Column> columns) {
        return columns.stream()
                .mapToInt(column -> 1 + depth(column.columns()))
                .max()
                .orElse(0);
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    boolean has(Column.Kind kind) {
        return columns.stream().anyMatch(placed -> placed.column().kind() == kind);
    }

    /** Returns the columns by their identifiers, the first of equal ones. */
    Map<String, Column> byId() {
        Map<String, Column> byId = new LinkedHashMap<>();
        columns.forEach(placed -> placed.column().id().ifPresent(id -> byId.putIfAbsent(id, placed.column())));
        return byId;
    }
}
