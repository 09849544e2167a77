package io.github.vanthu.check.figure;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.Annex;
import io.github.vanthu.workbook.WorkbookReading;
import io.github.vanthu.workbook.sheet.Sheet;
import io.github.vanthu.workbook.table.SheetTable;
import io.github.vanthu.workbook.table.TableReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tables of amounts of a workbook (các bảng của bảng tính). */
final class BudgetSheets {
    private static final Annex UNKNOWN =
            Annex.withoutTable(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    private BudgetSheets() {}

    static List<BudgetSheet> of(String file, List<Sheet> sheets, FigureFormat format) {
        List<BudgetSheet> found = new ArrayList<>();
        for (Sheet sheet : sheets) {
            WorkbookReading reading = TableReading.ofPaper(
                    new SheetTable(file, sheet, Optional.empty()), new TableShape(UNKNOWN, format));
            reading.annex().ifPresent(annex -> {
                LedgerTable table = Ledger.of(List.of(annex), format).tables().get(0);
                if (!table.moneyColumns().isEmpty()) {
                    found.add(new BudgetSheet(sheet.name(), table, reading.places()));
                }
            });
        }
        return found;
    }
}
