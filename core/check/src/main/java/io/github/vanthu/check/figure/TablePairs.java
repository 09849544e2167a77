package io.github.vanthu.check.figure;

import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.workbook.table.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the sheet of each table of a document: by common rows and titles, the closest first; what is left by its order.
 *
 * <p>A table and a sheet without any common row never go together.
 */
final class TablePairs {
    private static final double TITLE = 0.5;

    private final List<LedgerTable> tables;
    private final List<BudgetSheet> sheets;
    private final List<TablePair> pairs = new ArrayList<>();

    /** How close a table and a sheet are. */
    private record Candidate(int table, int sheet, double likeness) {}

    private TablePairs(List<LedgerTable> tables, List<BudgetSheet> sheets) {
        this.tables = tables;
        this.sheets = sheets;
    }

    /** Returns the pairs in the order of the tables; tables without amounts have none. */
    static List<TablePair> of(List<LedgerTable> tables, List<BudgetSheet> sheets) {
        TablePairs found = new TablePairs(tables, sheets);
        found.choose();
        return found.pairs.stream()
                .sorted(Comparator.comparingInt(TablePair::index))
                .toList();
    }

    private void choose() {
        List<Candidate> candidates = new ArrayList<>();
        for (int table = 0; table < tables.size(); table++) {
            for (int sheet = 0; sheet < sheets.size(); sheet++) {
                candidates.add(new Candidate(table, sheet, likeness(tables.get(table), sheets.get(sheet))));
            }
        }
        candidates.stream()
                .filter(one -> one.likeness() > 0)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .forEach(this::take);
    }

    private void take(Candidate candidate) {
        BudgetSheet sheet = sheets.get(candidate.sheet());
        boolean free = pairs.stream()
                .noneMatch(pair ->
                        pair.index() == candidate.table() || pair.sheet().equals(sheet));
        if (free) {
            pairs.add(new TablePair(candidate.table(), tables.get(candidate.table()), sheet));
        }
    }

    /** Returns the share of rows in common and more for a common title; none without a common row. */
    private static double likeness(LedgerTable table, BudgetSheet sheet) {
        Set<String> own = items(table);
        Set<String> other = items(sheet.table());
        Set<String> common = new HashSet<>(own);
        common.retainAll(other);
        boolean amounts = !table.moneyColumns().isEmpty() && !common.isEmpty();
        double rows = (double) common.size() / Math.max(1, Math.max(own.size(), other.size()));
        return amounts ? rows + (sameTitle(table, sheet) ? TITLE : 0) : 0;
    }

    private static boolean sameTitle(LedgerTable table, BudgetSheet sheet) {
        String title = Folding.words(String.join(" ", table.annex().title()));
        String label = Folding.words(table.annex().label().orElse(""));
        String other = Folding.words(String.join(" ", sheet.table().annex().title()));
        return (!title.isEmpty() && title.equals(other))
                || (!label.isEmpty() && label.equals(Folding.words(sheet.sheet())));
    }

    private static Set<String> items(LedgerTable table) {
        Set<String> items = new HashSet<>();
        items(table.rows(), items);
        items.remove("");
        return items;
    }

    private static void items(List<LedgerRow> rows, Set<String> items) {
        rows.forEach(row -> {
            items.add(Folding.words(row.item()));
            items(row.parts(), items);
        });
    }
}
