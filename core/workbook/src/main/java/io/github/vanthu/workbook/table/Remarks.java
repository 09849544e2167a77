package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.workbook.sheet.CellRange;
import java.util.ArrayList;
import java.util.List;

/** What is told of one sheet, at its cells (nhận xét). */
final class Remarks {
    private final String file;
    private final String sheet;
    private final List<Problem> problems = new ArrayList<>();

    Remarks(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void add(TableFault fault, int row, int column, String... arguments) {
        problems.add(fault.at(place(file, sheet, row, column, ""), arguments));
    }

    /** Adds a remark on a cell of a row that has a name, such as "dòng 2.1". */
    void add(TableFault fault, int row, int column, RowName name, String... arguments) {
        problems.add(fault.at(place(file, sheet, row, column, name.words()), arguments));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    String file() {
        return file;
    }

    String sheet() {
        return sheet;
    }

    static Place place(String file, String sheet, int row, int column, String words) {
        return new Place(file, row, column, "", sheet, CellRange.letters(column) + row, words);
    }
}
