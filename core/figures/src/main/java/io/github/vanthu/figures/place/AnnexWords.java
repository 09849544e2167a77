package io.github.vanthu.figures.place;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Total;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Names the annexes of a plan, their rows by label and their columns by title. */
final class AnnexWords {
    private final Plan plan;
    private final FigureFormat format;
    private @Nullable Ledger ledger;

    AnnexWords(Plan plan, FigureFormat format) {
        this.plan = plan;
        this.format = format;
    }

    /** Reads the annexes at the first place in one of them. */
    private List<LedgerTable> tables() {
        Ledger known = Optional.ofNullable(ledger).orElseGet(() -> Ledger.of(plan, format));
        ledger = known;
        return known.tables();
    }

    /** Takes the steps that it can name and returns the record whose fields the other steps are. */
    Class<?> name(Steps steps, List<String> words) {
        OptionalInt index = steps.index("annexes", tables().size());
        if (index.isEmpty()) {
            return Plan.class;
        }
        steps.skip(2);
        words.add(annex(index.getAsInt()));
        LedgerTable table = tables().get(index.getAsInt());
        return steps.startsWith("total") && table.total().isPresent()
                ? total(steps, table, words)
                : row(steps, table, words);
    }

    private String annex(int index) {
        return tables().size() == 1 ? "Phụ lục" : "Phụ lục " + LabelStyle.roman(index + 1);
    }

    private Class<?> total(Steps steps, LedgerTable table, List<String> words) {
        steps.skip(1);
        words.add("dòng " + table.total().orElseThrow().item());
        return cells(steps, table, words, Total.class);
    }

    private Class<?> row(Steps steps, LedgerTable table, List<String> words) {
        List<LedgerRow> rows = table.rows();
        String name = "";
        for (OptionalInt index = steps.index("rows", rows.size());
                index.isPresent();
                index = steps.index("rows", rows.size())) {
            LedgerRow row = rows.get(index.getAsInt());
            name = row.name();
            rows = row.parts();
            steps.skip(2);
        }
        if (name.isEmpty()) {
            return Annex.class;
        }
        words.add("dòng " + name);
        return cells(steps, table, words, AnnexRow.class);
    }

    private static Class<?> cells(Steps steps, LedgerTable table, List<String> words, Class<?> row) {
        if (!steps.startsWith("cells")) {
            return row;
        }
        steps.skip(1);
        if (!steps.more()) {
            words.add("các ô");
            return row;
        }
        String id = steps.next();
        words.add("cột " + table.column(id).map(column -> title(column.title())).orElse(id));
        return CellValue.class;
    }

    /** Returns the title of a column on one line, without the unit in parentheses. */
    private static String title(String title) {
        return title.strip().replaceAll("\\s+", " ").replaceAll("(?i) ?\\([^()]*đồng\\)$", "");
    }
}
