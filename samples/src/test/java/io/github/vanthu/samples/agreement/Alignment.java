package io.github.vanthu.samples.agreement;

import java.util.ArrayList;
import java.util.List;

/** The longest sequence of lines that two texts have in common, in order. */
final class Alignment {
    /**
     * Two lines of the same text.
     *
     * @param first the line of the first text
     * @param second the line of the second text
     */
    record Pair(PlacedLine first, PlacedLine second) {}

    private final List<PlacedLine> first;
    private final List<PlacedLine> second;

    private Alignment(List<PlacedLine> first, List<PlacedLine> second) {
        this.first = first;
        this.second = second;
    }

    /** Returns the common lines in order. */
    static List<Pair> of(List<PlacedLine> first, List<PlacedLine> second) {
        Alignment alignment = new Alignment(first, second);
        int start = alignment.commonStart();
        int end = alignment.commonEnd(start);
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < start; at++) {
            pairs.add(new Pair(first.get(at), second.get(at)));
        }
        new Alignment(first.subList(start, first.size() - end), second.subList(start, second.size() - end))
                .longest(pairs);
        for (int at = end; at > 0; at--) {
            pairs.add(new Pair(first.get(first.size() - at), second.get(second.size() - at)));
        }
        return pairs;
    }

    private int commonStart() {
        int at = 0;
        while (at < Math.min(first.size(), second.size()) && same(at, at)) {
            at++;
        }
        return at;
    }

    private int commonEnd(int start) {
        int at = 0;
        while (at < Math.min(first.size(), second.size()) - start
                && same(first.size() - 1 - at, second.size() - 1 - at)) {
            at++;
        }
        return at;
    }

    private boolean same(int row, int column) {
        return first.get(row).text().equals(second.get(column).text());
    }

    /** Walks along the lengths of the longest common sequences of what remains. */
    private void longest(List<Pair> pairs) {
        int[][] lengths = lengths();
        int row = 0;
        int column = 0;
        while (row < first.size() && column < second.size()) {
            if (same(row, column)) {
                pairs.add(new Pair(first.get(row++), second.get(column++)));
            } else if (lengths[row + 1][column] >= lengths[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
    }

    private int[][] lengths() {
        int[][] lengths = new int[first.size() + 1][second.size() + 1];
        for (int row = first.size() - 1; row >= 0; row--) {
            for (int column = second.size() - 1; column >= 0; column--) {
                lengths[row][column] = same(row, column)
                        ? lengths[row + 1][column + 1] + 1
                        : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
            }
        }
        return lengths;
    }
}
