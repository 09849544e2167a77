package io.github.vanthu.workbook.table;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.workbook.WorkbookReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Short ways to read tables in tests. */
final class Tables {
    private static final List<LabelStyle> USUAL =
            List.of(LabelStyle.UPPER_LETTER, LabelStyle.ROMAN, LabelStyle.ARABIC, LabelStyle.DECIMAL);

    private Tables() {}

    static WorkbookReading read(String sheet) {
        return read(sheet, annex(Optional.empty(), List.of()), Map.of());
    }

    static WorkbookReading read(String sheet, Annex given, Map<String, AnnexLayout> layouts) {
        FigureFormat format = new FigureFormat(layouts, List.of(), USUAL, NumberWordsStyle.USUAL);
        SheetTable table = new SheetTable("budget.xlsx", TextSheet.of("PL1", sheet), Optional.empty());
        return TableReading.of(table, new TableShape(given, format));
    }

    static Annex annex(Optional<MoneyUnit> unit, List<Column> columns) {
        return new Annex(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Annex.Paper.A4,
                unit,
                false,
                Optional.empty(),
                columns,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
