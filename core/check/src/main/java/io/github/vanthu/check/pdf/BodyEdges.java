package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the lines of running text begin and end on pages of one layout (mép chữ).
 *
 * @param left the left edge in points
 * @param right the right edge in points
 * @param leftKnown whether lines show the left edge
 * @param rightKnown whether full lines show the right edge
 */
record BodyEdges(double left, double right, boolean leftKnown, boolean rightKnown) {
    private static final double LONG = 0.5;
    private static final double BIN = 1.5;
    private static final int ENOUGH = 3;

    static BodyEdges of(List<PageText> pages) {
        double width = pages.get(0).marks().width();
        List<TextLine> all =
                pages.stream().flatMap(page -> page.lines().stream()).toList();
        List<TextLine> full = all.stream()
                .filter(line -> line.right() - line.left() > LONG * width)
                .toList();
        Edge right = densest(full.stream().map(TextLine::right).toList(), true);
        Edge left = densest(
                pages.stream().flatMap(page -> lefts(page, right.at(), width)).toList(), false);
        double least = all.stream().mapToDouble(TextLine::left).min().orElse(tables(pages, true, width));
        double most = all.stream().mapToDouble(TextLine::right).max().orElse(tables(pages, false, width));
        boolean known = left.count() >= ENOUGH;
        return new BodyEdges(
                known ? left.at() : least,
                right.count() >= ENOUGH ? right.at() : Math.max(most, width - least),
                known,
                right.count() >= ENOUGH);
    }

    /** Where full lines begin, and the lines that go on from them, which may be short. */
    private static Stream<Double> lefts(PageText page, double right, double width) {
        List<TextLine> lines = page.lines();
        return IntStream.range(0, lines.size())
                .filter(at -> full(lines.get(at), right, width) || (at > 0 && full(lines.get(at - 1), right, width)))
                .mapToObj(at -> lines.get(at).left());
    }

    private static boolean full(TextLine line, double right, double width) {
        return line.right() - line.left() > LONG * width && Math.abs(line.right() - right) < BIN;
    }

    private static double tables(List<PageText> pages, boolean left, double width) {
        return pages.stream()
                .flatMap(page -> page.tables().stream())
                .mapToDouble(table -> left ? table.grid().left() : table.grid().right())
                .reduce(left ? Math::min : Math::max)
                .orElse(left ? 0 : width);
    }

    /**
     * An edge at which lines end.
     *
     * @param at where
     * @param count how many lines
     */
    private record Edge(double at, int count) {}

    /** Returns the edge with most lines; of left edges the leftmost that has a quarter as many, for first lines are indented. */
    private static Edge densest(List<Double> values, boolean last) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        List<Edge> edges = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to < sorted.size() && sorted.get(to) - sorted.get(from) < BIN) {
                to++;
            }
            edges.add(new Edge(last ? sorted.get(to - 1) : sorted.get((from + to) / 2), to - from));
            from = to;
        }
        int most = edges.stream().mapToInt(Edge::count).max().orElse(0);
        return edges.stream()
                .filter(edge -> last ? edge.count() == most : edge.count() * 4 >= most)
                .findFirst()
                .orElse(new Edge(0, 0));
    }

    Room room() {
        return new Room(left, right);
    }
}
