package io.github.vanthu.check.figure;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.plan.PaperPlan;
import io.github.vanthu.check.plan.PlanPlace;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.workbook.sheet.SheetFiles;
import io.github.vanthu.workbook.sheet.WorkbookContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the tables of a document against those of a workbook, row by row and column by column (đối chiếu với bảng tính). */
final class WorkbookCheck {
    private final String file;
    private final PaperPlan plan;
    private final FigureFormat format;
    private final SpotWords words;
    private final List<Finding> found = new ArrayList<>();

    WorkbookCheck(String file, PaperPlan plan, FigureFormat format) {
        this.file = file;
        this.plan = plan;
        this.format = format;
        this.words = new SpotWords(plan, format);
    }

    List<Finding> find(CheckOptions.Workbook workbook) {
        WorkbookContent content = SheetFiles.read(workbook.name(), workbook.content());
        List<LedgerTable> tables = Ledger.of(plan.plan(), format).tables();
        List<BudgetSheet> sheets = BudgetSheets.of(workbook.name(), content.sheets(), format);
        if (content.sheets().isEmpty()) {
            content.problems().stream()
                    .filter(Problem::isError)
                    .forEach(problem -> add(problem, ContentPlace.FILE, ""));
        } else if (sheets.isEmpty()) {
            whole("FIGURE-005", workbook.name());
        } else if (tables.stream().allMatch(table -> table.moneyColumns().isEmpty())) {
            whole("FIGURE-006", workbook.name());
        } else {
            compare(workbook.name(), tables, sheets);
        }
        return found;
    }

    private void whole(String code, String workbook) {
        add(Problem.error(code, Place.file(file), workbook), ContentPlace.FILE, "");
    }

    private void compare(String workbook, List<LedgerTable> tables, List<BudgetSheet> sheets) {
        List<TablePair> pairs = TablePairs.of(tables, sheets);
        for (int index = 0; index < plan.annexes(); index++) {
            int at = index;
            boolean alone = pairs.stream().noneMatch(pair -> pair.index() == at);
            if (alone && !tables.get(at).moneyColumns().isEmpty()) {
                Spot spot = Spot.of(tables.get(at).pointer());
                at(spot, Problem.warning("FIGURE-004", place(spot), workbook), List.of());
            }
        }
        pairs.forEach(this::compare);
    }

    private void compare(TablePair pair) {
        RowPairs rows = RowPairs.of(pair.table(), pair.sheet().table());
        ColumnPairs columns = ColumnPairs.of(pair.table(), pair.sheet().table());
        rows.pairs().forEach(row -> columns.pairs().forEach(column -> amount(pair, row, column)));
        rows.other().stream().filter(WorkbookCheck::counts).forEach(row -> missing(pair, row));
        rows.own().stream().filter(WorkbookCheck::counts).forEach(row -> added(pair, row));
    }

    /** Returns whether a row has a number: headings between rows may be set otherwise. */
    private static boolean counts(LedgerRow row) {
        return row.figures().values().stream().anyMatch(figure -> figure.value().signum() != 0);
    }

    private void amount(TablePair pair, RowPairs.Pair row, ColumnPairs.Pair column) {
        boolean known = plan.tables().get(pair.index()).unitKnown();
        MoneyUnit unit = known ? pair.table().unit() : pair.sheet().table().unit();
        BigDecimal scale = known ? BigDecimal.ONE : unit.dong();
        new AmountPair(row.own(), column.own(), row.other(), column.other(), unit, scale)
                .difference()
                .ifPresent(said -> {
                    Place cell =
                            pair.sheet().place(cell(row.other(), column.other().id()));
                    Spot spot = Spot.of(cell(row.own(), column.own().id()));
                    List<String> arguments = new ArrayList<>(List.of(BudgetSheet.words(cell)));
                    arguments.addAll(said);
                    at(spot, Problem.error("FIGURE-001", place(spot), arguments.toArray(String[]::new)), List.of(cell));
                });
    }

    private static String cell(LedgerRow row, String column) {
        return JsonPointer.child(row.pointer() + "/cells", column) + "/text";
    }

    private void missing(TablePair pair, LedgerRow row) {
        Place cell = pair.sheet().place(row.pointer());
        Spot spot = Spot.of(pair.table().pointer());
        at(spot, Problem.error("FIGURE-002", place(spot), BudgetSheet.words(cell), "dòng " + name(row)), List.of(cell));
    }

    private static String name(LedgerRow row) {
        String item = row.item().replaceAll("\\s+", " ").strip();
        return row.counted() && !item.isEmpty() ? row.name() + " “" + item + "”" : row.name();
    }

    private void added(TablePair pair, LedgerRow row) {
        Spot spot = Spot.of(row.pointer());
        String sheet = "sheet " + pair.sheet().sheet();
        at(spot, Problem.error("FIGURE-003", place(spot), sheet), List.of());
    }

    private Place place(Spot spot) {
        return Place.file(file).withWords(words.at(spot));
    }

    private void at(Spot spot, Problem problem, List<Place> cells) {
        Optional<PlanPlace> place = plan.place(spot.pointer(), spot.excerpt());
        add(
                problem.withRelated(cells),
                place.map(PlanPlace::place).orElse(ContentPlace.FILE),
                place.map(PlanPlace::text).orElse(""));
    }

    private void add(Problem problem, ContentPlace place, String quote) {
        found.add(new Finding(
                problem, Optional.empty(), "", place, Quotes.shortened(quote), Bilingual.NONE, Bilingual.NONE));
    }
}
