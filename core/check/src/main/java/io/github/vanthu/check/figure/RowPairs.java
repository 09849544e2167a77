package io.github.vanthu.check.figure;

import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.model.AnnexRow.Role;
import io.github.vanthu.workbook.table.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which rows of a table are which rows of another: by their words below the same rows, else by label and words, else by their words,
 * else by their labels.
 *
 * <p>Time is linear in the rows.
 */
final class RowPairs {
    private static final String TOTAL = "total";

    private final List<Pair> pairs = new ArrayList<>();
    private List<Path> own;
    private List<Path> other;

    /** A row and what it is in the other table. */
    record Pair(LedgerRow own, LedgerRow other) {}

    /** A row with the words and the labels of the rows above it and its own; empty if it has none. */
    private record Path(LedgerRow row, String words, String labels) {
        String item() {
            return Folding.words(row.item());
        }

        String labelledItem() {
            return item().isEmpty() ? "" : Folding.words(row.label()) + "|" + item();
        }
    }

    private RowPairs(LedgerTable own, LedgerTable other) {
        this.own = paths(own);
        this.other = paths(other);
    }

    static RowPairs of(LedgerTable own, LedgerTable other) {
        RowPairs pairs = new RowPairs(own, other);
        pairs.pair(Path::words);
        pairs.pair(Path::labelledItem);
        pairs.pair(Path::item);
        pairs.pair(Path::labels);
        return pairs;
    }

    private static List<Path> paths(LedgerTable table) {
        List<Path> paths = new ArrayList<>();
        collect(table.rows(), "", "", paths);
        table.total().ifPresent(total -> paths.add(new Path(total, TOTAL, "")));
        return paths;
    }

    private static void collect(List<LedgerRow> rows, String wordsAbove, String labelsAbove, List<Path> paths) {
        for (LedgerRow row : rows) {
            boolean total = wordsAbove.isEmpty() && row.role() == Role.SUBTOTAL;
            String words = wordsAbove + "/" + Folding.words(row.item());
            String labels = row.counted() ? labelsAbove + "/" + Folding.words(row.label()) : "";
            paths.add(new Path(row, total ? TOTAL : words, labels));
            collect(row.parts(), words, labels, paths);
        }
    }

    /** Pairs rows that share a key, in their order; an empty key is none. */
    private void pair(Function<Path, String> key) {
        Map<String, Deque<Path>> open = new HashMap<>();
        other.forEach(path ->
                open.computeIfAbsent(key.apply(path), any -> new ArrayDeque<>()).add(path));
        open.remove("");
        Set<Path> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Path path : own) {
            Optional<Path> match =
                    Optional.ofNullable(open.get(key.apply(path))).map(Deque::poll);
            match.ifPresent(found -> {
                pairs.add(new Pair(path.row(), found.row()));
                matched.add(path);
                matched.add(found);
            });
        }
        own = own.stream().filter(path -> !matched.contains(path)).toList();
        other = other.stream().filter(path -> !matched.contains(path)).toList();
    }

    /** Returns the rows that both tables have. */
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** Returns the rows that the other table does not have. */
    List<LedgerRow> own() {
        return own.stream().map(Path::row).toList();
    }

    /** Returns the rows that only the other table has. */
    List<LedgerRow> other() {
        return other.stream().map(Path::row).toList();
    }
}
