package io.github.vanthu.workbook.sheet;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong in the sheets of a workbook, and hands on the visible ones. */
final class SheetReview {
    private final String file;
    private final XlsxContent content;
    private final List<Problem> problems = new ArrayList<>();

    SheetReview(String file, XlsxContent content) {
        this.file = file;
        this.content = content;
    }

    WorkbookContent content() {
        Calculation calculation = new Calculation(new Grids(content.grids()));
        List<List<Cell>> computed = content.grids().stream()
                .map(grid -> UnsavedValues.compute(grid, calculation))
                .toList();
        List<Sheet> visible = new ArrayList<>();
        for (int i = 0; i < content.grids().size(); i++) {
            SheetGrid grid = content.grids().get(i);
            if (content.workbook().sheets().get(i).hidden()) {
                problems.add(Problem.info("SHEET-010", place(grid.name), grid.name));
            } else {
                review(grid, calculation, computed.get(i));
                visible.add(grid.sheet());
            }
        }
        if (visible.isEmpty()) {
            problems.add(Problem.error("SHEET-008", Place.file(file)));
        }
        return new WorkbookContent(visible, problems);
    }

    private void review(SheetGrid grid, Calculation calculation, List<Cell> computed) {
        SheetProblems sink = new SheetProblems(file, grid.name, problems);
        if (grid.rows.isEmpty()) {
            sink.sheet("SHEET-009");
        }
        HiddenCells.report(grid, sink);
        CellRemarks.report(grid, sink);
        new FormulaCheck(grid, calculation, content.links(), sink).report(computed);
    }

    private Place place(String sheet) {
        return new Place(file, 0, 0, "", sheet, "", "");
    }
}
