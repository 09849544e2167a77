package io.github.vanthu.figures.ledger;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What columns might split what other column, as heads suggest: sources and years of a total (chia theo nguồn, theo năm).
 *
 * <p>These are only candidates; whether they are laws of the table is for its rows to say.
 */
final class Partitions {
    private final List<LedgerColumn> columns;
    private final Map<LedgerColumn, Set<Set<LedgerColumn>>> found = new LinkedHashMap<>();

    private Partitions(List<LedgerColumn> columns) {
        this.columns = columns;
    }

    /** Returns the sets of columns that might make a column. */
    static Map<LedgerColumn, Set<Set<LedgerColumn>>> of(List<LedgerColumn> columns) {
        Partitions partitions = new Partitions(columns);
        List<HeadNode> heads = HeadNode.of(columns);
        partitions.visit(heads);
        partitions.firstTotal(heads).ifPresent(total -> partitions.acrossTable(total, heads));
        return partitions.found;
    }

    private void add(LedgerColumn whole, List<LedgerColumn> parts) {
        Set<LedgerColumn> distinct = new LinkedHashSet<>(parts);
        if (distinct.size() > 1 && !distinct.contains(whole)) {
            found.computeIfAbsent(whole, key -> new LinkedHashSet<>()).add(distinct);
        }
    }

    private void visit(List<HeadNode> siblings) {
        for (int at = 0; at < siblings.size(); at++) {
            HeadNode node = siblings.get(at);
            if (node.total()) {
                total(siblings, at);
            } else if (node.group()) {
                visit(node.below());
                sameHeads(node, siblings.subList(at + 1, siblings.size()));
            } else if (at + 1 < siblings.size() && siblings.get(at + 1).group()) {
                split(node, siblings.get(at + 1));
            }
        }
    }

    private void split(HeadNode whole, HeadNode parts) {
        if (parts.split()) {
            whole.money().ifPresent(column -> add(column, parts.money(true)));
        }
    }

    private void total(List<HeadNode> siblings, int at) {
        LedgerColumn whole = siblings.get(at).money().orElseThrow();
        int next = at + 1;
        while (next < siblings.size() && !siblings.get(next).total()) {
            next++;
        }
        int previous = at;
        while (previous > 0 && !siblings.get(previous - 1).total()) {
            previous--;
        }
        parts(whole, siblings.subList(at + 1, next));
        parts(whole, siblings.subList(previous, at));
        parts(whole, siblings.subList(at + 1, siblings.size()));
    }

    private void parts(LedgerColumn whole, List<HeadNode> nodes) {
        add(whole, nodes.stream().flatMap(node -> node.money(true).stream()).toList());
        add(whole, nodes.stream().flatMap(HeadNode::leaves).toList());
        nodes.stream().filter(HeadNode::group).forEach(node -> add(whole, node.money(true)));
    }

    /** A group over several years, or the total of several groups with the same heads: each column is the sum of its namesakes. */
    private void sameHeads(HeadNode group, List<HeadNode> later) {
        List<HeadNode> groups = later.stream().filter(HeadNode::group).toList();
        group.leaves()
                .forEach(column -> add(
                        column,
                        groups.stream()
                                .flatMap(other -> other.leaves()
                                        .filter(leaf -> leaf.title().equals(column.title())))
                                .toList()));
    }

    private Optional<HeadNode> firstTotal(List<HeadNode> nodes) {
        for (HeadNode node : nodes) {
            Optional<HeadNode> total =
                    node.group() ? firstTotal(node.below()) : Optional.of(node).filter(HeadNode::total);
            if (total.isPresent()) {
                return total;
            }
        }
        return Optional.empty();
    }

    private void acrossTable(HeadNode total, List<HeadNode> heads) {
        LedgerColumn whole = total.money().orElseThrow();
        heads.stream().filter(HeadNode::group).forEach(group -> add(whole, group.money(true)));
        add(whole, columns.stream().filter(Partitions::ofYear).toList());
        add(whole, columns.stream().filter(Partitions::ofSource).toList());
    }

    private static boolean ofYear(LedgerColumn column) {
        return column.money() && column.year().isPresent() && column.source().isEmpty();
    }

    private static boolean ofSource(LedgerColumn column) {
        return column.money() && column.source().isPresent() && column.year().isEmpty();
    }
}
