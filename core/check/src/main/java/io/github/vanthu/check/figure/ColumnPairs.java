package io.github.vanthu.check.figure;

import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.workbook.table.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which columns of numbers of a table are which of another: by their heads, else by their own titles; as many of one kind by their
 * order.
 *
 * @param pairs the columns that both have
 */
record ColumnPairs(List<Pair> pairs) {
    /** A column and what it is in the other table. */
    record Pair(LedgerColumn own, LedgerColumn other) {}

    ColumnPairs {
        pairs = List.copyOf(pairs);
    }

    static ColumnPairs of(LedgerTable own, LedgerTable other) {
        List<LedgerColumn> mine = new ArrayList<>(numeric(own));
        List<LedgerColumn> theirs = new ArrayList<>(numeric(other));
        List<Pair> pairs = new ArrayList<>();
        pair(mine, theirs, ColumnPairs::heads, pairs);
        pair(mine, theirs, column -> Folding.head(column.title()), pairs);
        pairs.addAll(byOrder(mine, theirs));
        return new ColumnPairs(pairs);
    }

    private static List<LedgerColumn> numeric(LedgerTable table) {
        return table.columns().stream().filter(LedgerColumn::numeric).toList();
    }

    private static String heads(LedgerColumn column) {
        return column.heads().stream().map(Folding::head).collect(Collectors.joining("/"));
    }

    private static void pair(
            List<LedgerColumn> mine, List<LedgerColumn> theirs, Function<LedgerColumn, String> key, List<Pair> pairs) {
        for (LedgerColumn column : List.copyOf(mine)) {
            Optional<LedgerColumn> same = theirs.stream()
                    .filter(one -> key.apply(one).equals(key.apply(column)))
                    .findFirst();
            same.ifPresent(found -> {
                pairs.add(new Pair(column, found));
                mine.remove(column);
                theirs.remove(found);
            });
        }
    }

    private static List<Pair> byOrder(List<LedgerColumn> mine, List<LedgerColumn> theirs) {
        List<LedgerColumn> own = mine.stream().filter(LedgerColumn::money).toList();
        List<LedgerColumn> other = theirs.stream().filter(LedgerColumn::money).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; own.size() == other.size() && at < own.size(); at++) {
            pairs.add(new Pair(own.get(at), other.get(at)));
        }
        return pairs;
    }
}
