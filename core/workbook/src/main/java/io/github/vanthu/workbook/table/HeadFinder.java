package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Column;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.workbook.sheet.Cell;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the head of a table by the words of its columns and the shape of the rows below (tìm đầu bảng). */
final class HeadFinder {
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?(\\s*=.*)?|[A-ZĐ]|\\([A-Za-z]\\)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final int LONGEST = 160;
    private static final int YEAR_DIGITS = 4;

    private final Grid grid;

    HeadFinder(Grid grid) {
        this.grid = grid;
    }

    /** Returns the first head between two rows, or nothing. */
    Optional<Head> find(int from, int to) {
        return grid.rows(from, to).stream().filter(this::named).findFirst().map(row -> head(row, from));
    }

    /** Returns whether a row names columns: labels or items and another known one, or labels and two others; no amounts. */
    private boolean named(int row) {
        Collection<Cell> cells = grid.cells(row);
        if (cells.stream().anyMatch(HeadFinder::amount)) {
            return false;
        }
        List<Column.Kind> known = cells.stream()
                .flatMap(cell -> HeadWords.meaning(cell.text()).stream())
                .map(HeadWords.Meaning::kind)
                .toList();
        boolean counted = cells.size() > 2 && known.contains(Column.Kind.LABEL);
        boolean leads = known.contains(Column.Kind.LABEL) || known.contains(Column.Kind.ITEM);
        return leads && (known.size() >= 2 || counted);
    }

    private static boolean known(Cell cell) {
        return HeadWords.meaning(cell.text()).isPresent();
    }

    private static boolean leads(Cell cell) {
        return HeadWords.meaning(cell.text())
                .filter(meaning -> meaning.kind() == Column.Kind.LABEL || meaning.kind() == Column.Kind.ITEM)
                .isPresent();
    }

    /** Returns whether a cell holds a number, also one of several digits that was typed as text. */
    private static boolean amount(Cell cell) {
        boolean typed = cell.value().isPresent() && cell.text().length() > YEAR_DIGITS;
        return (cell.kind() == Cell.Kind.NUMBER || typed)
                && !YEAR.matcher(cell.text()).matches();
    }

    private Head head(int named, int from) {
        int top = top(named, from);
        int bottom = bottom(top, named);
        int numbers = numbered(bottom + 1) ? bottom + 1 : 0;
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (int row : grid.rows(top, bottom)) {
            for (Cell cell : grid.cells(row)) {
                left = Math.min(left, cell.column());
                right = Math.max(right, grid.range(row, cell.column()).right());
            }
        }
        return new Head(top, bottom, numbers, left, right);
    }

    /** The names of groups may stand in rows above the first that names labels and items. */
    private int top(int named, int from) {
        int top = named;
        while (top - 1 >= from && groups(top - 1, firstColumn(named))) {
            top--;
        }
        return top;
    }

    private int firstColumn(int row) {
        return grid.cells(row).stream()
                .filter(HeadFinder::leads)
                .mapToInt(Cell::column)
                .max()
                .orElse(0);
    }

    private boolean groups(int row, int leading) {
        Collection<Cell> cells = grid.cells(row);
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell -> cell.column() > leading
                                && known(cell)
                                && UnitWords.line(cell.text()).isEmpty());
    }

    private int bottom(int top, int named) {
        int bottom = named;
        for (Cell cell : grid.cells(named)) {
            bottom = Math.max(bottom, grid.range(named, cell.column()).bottom());
        }
        while (continues(bottom + 1, named) && bottom - top < Limit.SHEET_HEAD_ROWS.value()) {
            bottom++;
        }
        return bottom;
    }

    /** Returns whether a row names parts of groups: nothing stands below the labels and items, and there is no amount. */
    private boolean continues(int row, int named) {
        Collection<Cell> cells = grid.cells(row);
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> cell.column() > firstColumn(named) && partOfHead(cell))
                && !numbered(row);
    }

    private static boolean partOfHead(Cell cell) {
        return cell.text().length() <= LONGEST
                && (cell.kind() == Cell.Kind.TEXT || YEAR.matcher(cell.text()).matches());
    }

    /** Returns whether a row numbers the columns: 1 2 3=1x2, (1) (2) (3), or A B 1 2. */
    private boolean numbered(int row) {
        Collection<Cell> cells = grid.cells(row);
        return cells.size() >= 2
                && cells.stream()
                        .allMatch(cell ->
                                NUMBER.matcher(Folding.line(cell.text())).matches())
                && cells.stream().map(cell -> Folding.line(cell.text())).anyMatch(text -> text.matches("\\(?[1A]\\)?"));
    }
}
