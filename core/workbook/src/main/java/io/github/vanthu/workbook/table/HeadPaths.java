package io.github.vanthu.workbook.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands above each column in the head, outermost first.
 *
 * <p>Groups are merged cells, or cells that go on over blank ones: to the right where names of their parts stand below, and
 * else downwards.
 */
final class HeadPaths {
    private final Grid grid;
    private final Head head;
    private final Map<Integer, List<HeadCell>> paths = new HashMap<>();

    private HeadPaths(Grid grid, Head head) {
        this.grid = grid;
        this.head = head;
    }

    /** Returns the names above each column that has any. */
    static SortedMap<Integer, List<HeadCell>> of(Grid grid, Head head) {
        HeadPaths found = new HeadPaths(grid, head);
        for (int row = head.top(); row <= head.bottom(); row++) {
            found.read(row);
        }
        SortedMap<Integer, List<HeadCell>> named = new TreeMap<>(found.paths);
        named.values().removeIf(List::isEmpty);
        return named;
    }

    private void read(int row) {
        Optional<HeadCell> before = Optional.empty();
        for (int column = head.left(); column <= head.right(); column++) {
            Optional<HeadCell> cell = at(row, column).or(() -> Optional.empty());
            if (cell.isEmpty() && goesOn(row, column, before)) {
                cell = before;
            }
            List<HeadCell> path = paths.computeIfAbsent(column, any -> new ArrayList<>());
            cell.filter(found -> path.isEmpty() || !path.get(path.size() - 1).equals(found))
                    .ifPresent(path::add);
            before = cell;
        }
    }

    private Optional<HeadCell> at(int row, int column) {
        return grid.seen(row, column).map(cell -> new HeadCell(cell.row(), cell.column(), Folding.line(cell.text())));
    }

    /** Returns whether the cell to the left goes on over a blank cell. */
    private boolean goesOn(int row, int column, Optional<HeadCell> before) {
        return before.isPresent()
                && before.get().row() == row
                && grid.merge(row, column).isEmpty()
                && grid.merge(row, column - 1).isEmpty()
                && namedBelow(row, column)
                && namedBelow(row, column - 1)
                && sameGroup(column, before.get());
    }

    private boolean namedBelow(int row, int column) {
        return grid.rows(row + 1, head.bottom()).stream()
                .anyMatch(below -> at(below, column).isPresent());
    }

    private boolean sameGroup(int column, HeadCell before) {
        List<HeadCell> left = new ArrayList<>(paths.getOrDefault(column - 1, List.of()));
        left.remove(before);
        return left.equals(paths.getOrDefault(column, List.of()));
    }
}
