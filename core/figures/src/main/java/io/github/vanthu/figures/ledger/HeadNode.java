package io.github.vanthu.figures.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A head with what stands below it: a group of columns, or a column.
 *
 * @param title its text
 * @param leaf the column; nothing for a group
 * @param below the heads of a group
 */
record HeadNode(String title, Optional<LedgerColumn> leaf, List<HeadNode> below) {
    private static final Pattern TOTAL = Pattern.compile(
            "(?iU)\\s*(?:tổng\\b.*|cộng\\s*(?:[(:].*)?|cộng (?:các|theo|vốn|kinh phí)\\b.*)", Pattern.DOTALL);
    private static final Pattern SPLIT = Pattern.compile(
            "(?iU)\\s*(?:trong đó|chia (?:ra|theo)|phân (?:theo|ra|kỳ)|gồm|bao gồm|nguồn|cơ cấu)\\b.*", Pattern.DOTALL);

    /** Returns the outermost heads of columns. */
    static List<HeadNode> of(List<LedgerColumn> columns) {
        return of(columns, 0);
    }

    private static List<HeadNode> of(List<LedgerColumn> columns, int depth) {
        List<HeadNode> nodes = new ArrayList<>();
        for (int from = 0; from < columns.size(); ) {
            LedgerColumn first = columns.get(from);
            String title = first.heads().get(depth);
            boolean group = first.heads().size() > depth + 1;
            int to = from + 1;
            while (group && to < columns.size() && under(columns.get(to), title, depth)) {
                to++;
            }
            List<HeadNode> below = group ? of(columns.subList(from, to), depth + 1) : List.of();
            nodes.add(new HeadNode(title, group ? Optional.empty() : Optional.of(first), below));
            from = to;
        }
        return nodes;
    }

    private static boolean under(LedgerColumn column, String title, int depth) {
        return column.heads().size() > depth + 1 && column.heads().get(depth).equals(title);
    }

    boolean group() {
        return leaf.isEmpty();
    }

    /** Returns the column if it holds money. */
    Optional<LedgerColumn> money() {
        return leaf.filter(LedgerColumn::money);
    }

    /** Returns whether it is a column of money whose title says that it sums others. */
    boolean total() {
        return money().filter(HeadNode::namesTotal).isPresent();
    }

    /** Returns whether the title of a column says that it sums others. */
    static boolean namesTotal(LedgerColumn column) {
        return TOTAL.matcher(column.title()).matches();
    }

    /** Returns whether its title says that it splits what stands before it. */
    boolean split() {
        return SPLIT.matcher(title).matches();
    }

    /** Returns whether its title says that it shows only a part of what stands before it. */
    boolean ofWhich() {
        return title.strip().toLowerCase(Locale.ROOT).startsWith("trong đó");
    }

    /** Returns the columns whose sum is the money of this head: its total, or else all of them. */
    List<LedgerColumn> money(boolean byTotal) {
        if (leaf.isPresent()) {
            return money().stream().toList();
        }
        Optional<HeadNode> total = below.stream().filter(HeadNode::total).findFirst();
        return byTotal && total.isPresent()
                ? total.get().money().stream().toList()
                : below.stream().flatMap(node -> node.money(byTotal).stream()).toList();
    }

    /** Returns all columns of money below it. */
    Stream<LedgerColumn> leaves() {
        return group() ? below.stream().flatMap(HeadNode::leaves) : money().stream();
    }
}
