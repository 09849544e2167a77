package io.github.vanthu.figures.task;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Collects the texts of annexes: the items of their rows, and the cells of columns with certain titles. */
final class AnnexTexts {
    private final Predicate<String> title;
    private final List<PlanText> items = new ArrayList<>();
    private final List<PlanText> cells = new ArrayList<>();

    private AnnexTexts(Predicate<String> title) {
        this.title = title;
    }

    /**
     * Collects the texts of a plan's annexes.
     *
     * @param title tells the titles of the columns whose cells are wanted
     */
    static AnnexTexts of(Plan plan, FigureFormat format, Predicate<String> title) {
        AnnexTexts texts = new AnnexTexts(title);
        for (int i = 0; i < plan.annexes().size(); i++) {
            Annex annex = plan.annexes().get(i);
            Set<String> columns = new HashSet<>();
            texts.columns(new TableShape(annex, format).columns(), columns);
            texts.rows(annex.rows(), JsonPointer.child("/annexes", i) + "/rows", columns);
        }
        return texts;
    }

    List<PlanText> items() {
        return items;
    }

    List<PlanText> cells() {
        return cells;
    }

    private void columns(List<Column> columns, Set<String> wanted) {
        for (Column column : columns) {
            columns(column.columns(), wanted);
            if (title.test(column.title())) {
                column.id().ifPresent(wanted::add);
            }
        }
    }

    private void rows(List<AnnexRow> rows, String pointer, Set<String> columns) {
        for (int i = 0; i < rows.size(); i++) {
            AnnexRow row = rows.get(i);
            String at = JsonPointer.child(pointer, i);
            String item = row.item().orElse("");
            items.add(new PlanText(at + "/item", item, item));
            columns.forEach(column -> Optional.ofNullable(row.cells().get(column))
                    .map(CellValue::text)
                    .ifPresent(text ->
                            cells.add(new PlanText(JsonPointer.child(at + "/cells", column) + "/text", text, item))));
            rows(row.rows(), at + "/rows", columns);
        }
    }
}
