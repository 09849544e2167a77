package io.github.vanthu.workbook.writing;

import io.github.vanthu.model.Column;
import io.github.vanthu.workbook.sheet.CellRange;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table's head: groups across their columns, single columns down to the last row, then the numbers. */
final class SheetHead {
    private final int top;
    private final int depth;
    private final List<List<WrittenCell>> rows = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    SheetHead(List<Column> columns, int top) {
        this.top = top;
        this.depth = depth(columns);
        for (int i = 0; i < depth; i++) {
            rows.add(new ArrayList<>());
        }
        fill(columns, 0);
        if (numbers.stream().anyMatch(number -> !number.isEmpty())) {
            rows.add(numberRow());
        }
    }

    List<List<WrittenCell>> rows() {
        return rows;
    }

    List<CellRange> merged() {
        return merged;
    }

    private static int depth(List<Column> columns) {
        return columns.stream()
                .mapToInt(column -> 1 + depth(column.columns()))
                .max()
                .orElse(0);
    }

    private void fill(List<Column> columns, int level) {
        for (Column column : columns) {
            int left = numbers.size() + 1;
            if (column.group()) {
                fill(column.columns(), level + 1);
            } else {
                numbers.add(column.number().orElse(""));
            }
            head(column, level, left);
        }
    }

    private void head(Column column, int level, int left) {
        int bottom = column.group() ? level : depth - 1;
        int right = numbers.size();
        for (int row = level; row <= bottom; row++) {
            for (int at = left; at <= right; at++) {
                String text = row == level && at == left ? column.title() : "";
                rows.get(row).add(WrittenCell.text(at, text, WrittenStyle.HEAD));
            }
        }
        if (bottom > level || right > left) {
            merged.add(new CellRange(top + level, left, top + bottom, right));
        }
    }

    private List<WrittenCell> numberRow() {
        List<WrittenCell> cells = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            cells.add(WrittenCell.text(i + 1, numbers.get(i), WrittenStyle.NUMBERS));
        }
        return cells;
    }
}
