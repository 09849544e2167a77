package io.github.vanthu.workbook.sheet;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes the problems of one sheet.
 *
 * @param file the file's name
 * @param sheet the sheet's name
 * @param problems where they are added
 */
record SheetProblems(String file, String sheet, List<Problem> problems) {
    private static final int NAMED = 5;
    private static final int RELATED = 20;

    Place place(Cell cell) {
        return place(cell.row(), cell.column(), cell.name());
    }

    private Place place(int row, int column, String cell) {
        return new Place(file, row, column, "", sheet, cell, "");
    }

    /** Adds an information about the whole sheet. */
    void sheet(String code, String... arguments) {
        problems.add(Problem.info(code, place(0, 0, ""), with(sheet, arguments)));
    }

    /** Adds an information or warning about a row or a column of the sheet. */
    void line(String code, Severity severity, int row, int column, String... arguments) {
        String cell = row > 0 && column > 0 ? CellRange.letters(column) + row : "";
        problems.add(new Problem(code, severity, place(row, column, cell), List.of(arguments)));
    }

    void cell(String code, Severity severity, Cell cell, String... arguments) {
        problems.add(new Problem(code, severity, place(cell), List.of(arguments)));
    }

    /** Adds one problem about several cells: {@code {0}} is how many they are, {@code {1}} names the first. */
    void cells(String code, Severity severity, List<Cell> cells, String... arguments) {
        List<Place> others =
                cells.stream().skip(1).limit(RELATED).map(this::place).toList();
        String[] all = with(Integer.toString(cells.size()), with(names(cells), arguments));
        problems.add(new Problem(code, severity, place(cells.get(0)), List.of(all)).withRelated(others));
    }

    static String names(List<Cell> cells) {
        String names = cells.stream().limit(NAMED).map(Cell::name).collect(Collectors.joining(", "));
        return cells.size() > NAMED ? names + ", …" : names;
    }

    private static String[] with(String first, String... others) {
        String[] all = new String[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }
}
