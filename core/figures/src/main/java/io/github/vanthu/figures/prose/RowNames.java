package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.figures.ledger.LedgerTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of an annex by the words of their items (dòng theo tên). */
final class RowNames {
    private final Map<List<String>, List<LedgerRow>> rows = new HashMap<>();
    private final List<List<String>> outermost;

    private RowNames(List<List<String>> outermost) {
        this.outermost = outermost;
    }

    static RowNames of(LedgerTable table) {
        RowNames names =
                new RowNames(table.rows().stream().map(row -> core(row.item())).toList());
        table.rows().forEach(names::add);
        return names;
    }

    private void add(LedgerRow row) {
        List<String> core = core(row.item());
        if (!core.isEmpty()) {
            rows.computeIfAbsent(core, key -> new ArrayList<>()).add(row);
        }
        row.parts().forEach(this::add);
    }

    /** Returns the words of an item without what stands in parentheses or behind a colon. */
    static List<String> core(String item) {
        String line = item.lines().findFirst().orElse("");
        return Terms.core(line.split("[(:]", 2)[0]);
    }

    /** Returns the rows whose items have exactly these words. */
    List<LedgerRow> named(List<String> core) {
        return rows.getOrDefault(core, List.of());
    }

    /** Returns the outermost rows' words that stand among some words. */
    List<List<String>> within(List<String> words) {
        return outermost.stream()
                .filter(core -> core.size() > 1 && java.util.Collections.indexOfSubList(words, core) >= 0)
                .toList();
    }
}
