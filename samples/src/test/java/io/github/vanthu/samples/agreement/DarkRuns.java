package io.github.vanthu.samples.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds the rules of a page in its picture: dark runs longer than any stroke of a letter. */
final class DarkRuns {
    /** Dots per inch of the pictures. */
    static final int RESOLUTION = 100;

    /** A dash of 14 pt is 19 dots long, the tallest letter 14. */
    private static final int SHORTEST = 24;

    private static final double POINT = 72.0 / RESOLUTION;

    private final int page;
    private final boolean horizontal;
    private final List<int[]> open = new ArrayList<>();
    private final List<PlacedRule> rules = new ArrayList<>();

    private DarkRuns(int page, boolean horizontal) {
        this.page = page;
        this.horizontal = horizontal;
    }

    /** Returns the rules of a page, the horizontal ones first. */
    static List<PlacedRule> of(int page, GrayPage picture) {
        DarkRuns rows = new DarkRuns(page, true);
        for (int y = 0; y < picture.height(); y++) {
            int row = y;
            rows.scan(row, picture.width(), x -> picture.dark(x, row));
        }
        DarkRuns columns = new DarkRuns(page, false);
        for (int x = 0; x < picture.width(); x++) {
            int column = x;
            columns.scan(column, picture.height(), y -> picture.dark(column, y));
        }
        List<PlacedRule> rules = new ArrayList<>(rows.finished());
        rules.addAll(columns.finished());
        return rules;
    }

    private void scan(int position, int length, IntPredicate dark) {
        int start = 0;
        for (int at = 0; at <= length; at++) {
            if (at == length || !dark.test(at)) {
                if (at - start >= SHORTEST) {
                    run(position, start, at);
                }
                start = at + 1;
            }
        }
    }

    /** A run beside an equal one makes the rule thicker. */
    private void run(int position, int start, int end) {
        for (int[] rule : open) {
            if (rule[1] == position - 1 && Math.abs(rule[2] - start) <= 2 && Math.abs(rule[3] - end) <= 2) {
                rule[1] = position;
                return;
            }
        }
        open.add(new int[] {position, position, start, end});
    }

    private List<PlacedRule> finished() {
        for (int[] rule : open) {
            double middle = (rule[0] + rule[1] + 1) / 2.0;
            rules.add(new PlacedRule(page, horizontal, middle * POINT, rule[2] * POINT, rule[3] * POINT));
        }
        return rules;
    }
}
