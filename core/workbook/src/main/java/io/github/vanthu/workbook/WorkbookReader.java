package io.github.vanthu.workbook;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.WorkbookSource;
import io.github.vanthu.workbook.sheet.SheetFiles;
import io.github.vanthu.workbook.sheet.WorkbookContent;
import io.github.vanthu.workbook.table.SheetTable;
import io.github.vanthu.workbook.table.TableReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads annexes from workbooks and CSV files without a mapping (đọc phụ lục từ bảng tính).
 *
 * <p>The head of the table is found by the usual names of its columns, the rows are put below each other by their labels or,
 * without labels, by the formulas that sum them, by indent and bold type. Everything that is seen otherwise than it is
 * written, and everything that is left out, is told at its cell.
 *
 * <p>Example: {@code WorkbookReader.read("budget.xlsx", bytes, annex, format).annex()}.
 */
public final class WorkbookReader {
    private WorkbookReader() {}

    /**
     * Reads the workbook that an annex names.
     *
     * @param name path of the file for messages
     * @param content its bytes
     * @param given the annex as the plan says it; what it says itself stays, columns and layout that it names must be those of
     *     the sheet
     * @param format the layouts of the format: a table with the heads of the default one takes its columns from there
     * @return the annex with what the sheet says, without its workbook
     */
    public static WorkbookReading read(String name, byte[] content, Annex given, FigureFormat format) {
        WorkbookContent workbook = SheetFiles.read(name, content);
        List<Problem> problems = new ArrayList<>(workbook.problems());
        Optional<WorkbookReading> table = given.workbook()
                .filter(any -> !workbook.sheets().isEmpty())
                .flatMap(source -> table(name, workbook, source, problems))
                .map(found -> TableReading.of(found, new TableShape(given, format)));
        table.ifPresent(found -> problems.addAll(found.problems()));
        return new WorkbookReading(
                table.flatMap(WorkbookReading::annex),
                problems,
                table.map(WorkbookReading::places).orElse(new CellPlaces(name, "")));
    }

    private static Optional<SheetTable> table(
            String name, WorkbookContent workbook, WorkbookSource source, List<Problem> problems) {
        return new SheetChoice(name, workbook.sheets(), problems).of(source);
    }
}
