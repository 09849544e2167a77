package io.github.vanthu.workbook.sheet;

import io.github.vanthu.model.Problem;
import java.util.List;

/**
 * The sheets of a workbook and what is wrong with them (nội dung bảng tính).
 *
 * @param sheets visible sheets in order; none if the file cannot be read
 * @param problems faults and remarks at their cells, with pointers left empty
 */
public record WorkbookContent(List<Sheet> sheets, List<Problem> problems) {
    /** Copies the lists. */
    public WorkbookContent {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }

    /** Returns the problems of the whole file and those of one sheet: what concerns somebody who reads that sheet only. */
    public List<Problem> problemsOf(Sheet sheet) {
        return problems.stream()
                .filter(problem -> problem.place().sheet().isEmpty()
                        || problem.place().sheet().equals(sheet.name()))
                .toList();
    }
}
