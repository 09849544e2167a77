package io.github.vanthu.workbook.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many rows of the table a cell that is merged downwards reaches over (ô gộp dòng). */
final class MergedRows {
    private final Grid grid;
    private final int[] rows;
    private final Map<RowDraft, Integer> below = new HashMap<>();

    MergedRows(Grid grid, List<Line> lines) {
        this.grid = grid;
        this.rows = lines.stream().mapToInt(Line::row).toArray();
    }

    /** Returns how many rows stand below a row. */
    int below(RowDraft draft) {
        Integer known = below.get(draft);
        if (known != null) {
            return known;
        }
        int count = draft.rows().stream().mapToInt(row -> 1 + below(row)).sum();
        below.put(draft, count);
        return count;
    }

    /** Returns how far a cell reaches down, as the annex says it; nothing for its own row alone. */
    Optional<String> span(int row, int column, int below) {
        int bottom = grid.range(row, column).bottom();
        int from = Arrays.binarySearch(rows, row);
        if (bottom == row || from < 0) {
            return Optional.empty();
        }
        int end = Arrays.binarySearch(rows, bottom);
        int count = (end >= 0 ? end + 1 : -end - 1) - from;
        if (count <= 1) {
            return Optional.empty();
        }
        if (count == rows.length) {
            return Optional.of("table");
        }
        return Optional.of(count == below + 1 ? "group" : String.valueOf(count));
    }
}
