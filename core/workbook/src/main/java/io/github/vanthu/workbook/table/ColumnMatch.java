package io.github.vanthu.workbook.table;

import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.MoneyUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the columns of a sheet against those that the plan or the format has (đối chiếu cột).
 *
 * @param columns the columns of the sheet with identifiers and kinds of those they agree with
 * @param own whether the annex takes its columns from the sheet
 */
record ColumnMatch(List<SheetColumn> columns, boolean own) {
    /** A column that is expected, with the heads above it. */
    private record Expected(Column column, String path) {
        String title() {
            return Folding.head(column.title());
        }
    }

    /**
     * Returns the match.
     *
     * @param unit what the sheet says of the unit
     */
    static ColumnMatch of(List<SheetColumn> columns, TableShape shape, Optional<MoneyUnit> unit, Remarks remarks) {
        List<Expected> expected = new ArrayList<>();
        leaves(shape.columns(), "", expected);
        boolean demanded =
                !shape.annex().columns().isEmpty() || shape.annex().layout().isPresent();
        Optional<List<SheetColumn>> same = sameUnit(expected, unit) ? byTitles(columns, expected) : Optional.empty();
        if (same.isEmpty() && demanded) {
            same = byOrder(columns, expected);
            if (same.isEmpty()) {
                differ(columns, expected, remarks);
            }
        }
        return same.map(matched -> new ColumnMatch(matched, false))
                .orElseGet(() -> new ColumnMatch(ColumnIds.given(columns), true));
    }

    private static void leaves(List<Column> columns, String above, List<Expected> leaves) {
        for (Column column : columns) {
            String path = above + "/" + Folding.head(column.title());
            if (column.group()) {
                leaves(column.columns(), path, leaves);
            } else {
                leaves.add(new Expected(column, path));
            }
        }
    }

    /** A layout whose heads name another unit than the sheet cannot head its amounts. */
    private static boolean sameUnit(List<Expected> expected, Optional<MoneyUnit> unit) {
        return expected.stream()
                .flatMap(column -> UnitWords.inHead(column.column().title()).stream())
                .allMatch(named -> unit.filter(found -> found != named).isEmpty());
    }

    /** Returns the columns if their heads are those that are expected; the column of labels may be missing. */
    private static Optional<List<SheetColumn>> byTitles(List<SheetColumn> columns, List<Expected> expected) {
        Map<String, Expected> byPath = new HashMap<>();
        Map<String, Expected> byTitle = new HashMap<>();
        expected.forEach(column -> byPath.put(column.path(), column));
        expected.forEach(column -> byTitle.merge(column.title(), column, (one, other) -> null));
        List<SheetColumn> matched = new ArrayList<>();
        for (SheetColumn column : columns) {
            Expected found = byPath.getOrDefault(path(column), byTitle.get(Folding.head(column.title())));
            if (found == null) {
                return Optional.empty();
            }
            matched.add(taken(column, found));
        }
        long distinct = matched.stream().map(SheetColumn::id).distinct().count();
        long needed = expected.stream()
                .filter(column -> column.column().kind() != Column.Kind.LABEL)
                .count();
        long found = matched.stream()
                .filter(column -> column.kind() != Column.Kind.LABEL)
                .count();
        return distinct == matched.size() && found == needed && found > 0 ? Optional.of(matched) : Optional.empty();
    }

    private static String path(SheetColumn column) {
        StringBuilder path = new StringBuilder();
        column.path().forEach(head -> path.append('/').append(Folding.head(head.text())));
        return path.toString();
    }

    /** Returns as many columns as are expected, of the same kinds, in the same order. */
    private static Optional<List<SheetColumn>> byOrder(List<SheetColumn> columns, List<Expected> expected) {
        List<SheetColumn> matched = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            if (columns.size() != expected.size()
                    || !similar(
                            columns.get(at).kind(), expected.get(at).column().kind())) {
                return Optional.empty();
            }
            matched.add(taken(columns.get(at), expected.get(at)));
        }
        return Optional.of(matched);
    }

    private static boolean similar(Column.Kind found, Column.Kind expected) {
        return numeric(found) == numeric(expected)
                && (found == Column.Kind.ITEM) == (expected == Column.Kind.ITEM)
                && (found == Column.Kind.LABEL) == (expected == Column.Kind.LABEL);
    }

    private static boolean numeric(Column.Kind kind) {
        return switch (kind) {
            case MONEY, PRICE, QUANTITY, PERCENT -> true;
            case LABEL, ITEM, TEXT -> false;
        };
    }

    private static SheetColumn taken(SheetColumn column, Expected expected) {
        return column.withKind(expected.column().kind())
                .withId(expected.column().id().orElse("#" + expected.path()));
    }

    private static void differ(List<SheetColumn> columns, List<Expected> expected, Remarks remarks) {
        HeadCell first = columns.get(0).path().get(0);
        remarks.add(
                TableFault.COLUMNS_DIFFER,
                first.row(),
                first.column(),
                String.join("; ", columns.stream().map(SheetColumn::title).toList()),
                String.join(
                        "; ",
                        expected.stream().map(column -> column.column().title()).toList()));
    }
}
