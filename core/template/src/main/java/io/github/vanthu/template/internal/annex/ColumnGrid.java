package io.github.vanthu.template.internal.annex;

import io.github.vanthu.model.Column;
import io.github.vanthu.template.internal.data.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a table from left to right, and the heads above them in rows. */
final class ColumnGrid {
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final int depth;

    /**
     * A column that holds cells.
     *
     * @param column its description
     * @param pointer where that stands
     */
    record Leaf(Column column, Pointer pointer) {
        boolean is(Column.Kind kind) {
            return column.kind() == kind;
        }
    }

    /**
     * A head over one or more columns.
     *
     * @param column the column or group
     * @param pointer where it stands
     * @param row head row it begins in, from 0
     * @param first its first column
     * @param span how many columns it covers
     * @param rows how many head rows it covers
     */
    record Head(Column column, Pointer pointer, int row, int first, int span, int rows) {}

    ColumnGrid(List<Column> columns, Pointer pointer) {
        depth = depth(columns);
        add(columns, pointer, 0);
    }

    private static int depth(List<Column> columns) {
        return columns.stream()
                .mapToInt(column -> 1 + depth(column.columns()))
                .max()
                .orElse(0);
    }

    private void add(List<Column> columns, Pointer pointer, int row) {
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            Pointer here = pointer.child(at);
            int first = leaves.size();
            if (column.group()) {
                add(column.columns(), here.child("columns"), row + 1);
            } else {
                leaves.add(new Leaf(column, here));
            }
            int rows = column.group() ? 1 : depth - row;
            heads.add(new Head(column, here, row, first, leaves.size() - first, rows));
        }
    }

    List<Leaf> leaves() {
        return List.copyOf(leaves);
    }

    int depth() {
        return depth;
    }

    /** Returns the heads that begin in a head row, from left to right. */
    List<Head> heads(int row) {
        return heads.stream()
                .filter(head -> head.row() == row)
                .sorted(java.util.Comparator.comparingInt(Head::first))
                .toList();
    }

    /** Returns whether a row of column numbers is printed. */
    boolean numbered() {
        return leaves.stream().anyMatch(leaf -> leaf.column().number().isPresent());
    }

    /** Returns the column of an identifier. */
    Optional<Leaf> find(String id) {
        return leaves.stream()
                .filter(leaf -> leaf.column().id().equals(Optional.of(id)))
                .findFirst();
    }

    /** Returns the names that cells may use. */
    List<String> ids() {
        return leaves.stream()
                .filter(leaf -> !leaf.is(Column.Kind.LABEL) && !leaf.is(Column.Kind.ITEM))
                .flatMap(leaf -> leaf.column().id().stream())
                .toList();
    }
}
