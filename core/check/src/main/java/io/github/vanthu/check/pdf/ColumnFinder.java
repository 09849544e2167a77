package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Finds columns of text that stand side by side without lines, such as the letterhead or recipients and signature. */
final class ColumnFinder {
    private static final double BAND = 0.6;
    private static final double CORRIDOR = 2;
    private static final double CENTRE = 3;
    private static final double EDGE = 2;
    private static final double FARTHEST = 170;
    private static final double NEXT = 1.6;
    private static final double LABEL = 30;

    private final Room body;
    private final List<List<TextLine>> columns = new ArrayList<>();

    private ColumnFinder(Room body) {
        this.body = body;
    }

    /**
     * Lines that stand above each other, or columns side by side.
     *
     * @param columns the columns; one for lines that stand above each other
     */
    record Band(List<List<TextLine>> columns) {}

    /** Returns the lines of a page in bands of one or several columns. */
    static List<Band> bands(List<TextLine> lines, Room body) {
        List<List<TextLine>> levels = levels(lines);
        List<Band> bands = new ArrayList<>();
        int next = 0;
        while (next < levels.size()) {
            ColumnFinder finder = new ColumnFinder(body);
            int after = finder.grow(levels, next);
            if (after > next + 1 && finder.columns()) {
                bands.add(new Band(finder.columns));
                next = after;
            } else {
                bands.add(new Band(List.of(List.of(together(levels.get(next))))));
                next++;
            }
        }
        return bands;
    }

    private static TextLine together(List<TextLine> level) {
        return level.stream().reduce(TextLine::and).orElseThrow();
    }

    private static List<List<TextLine>> levels(List<TextLine> lines) {
        List<List<TextLine>> levels = new ArrayList<>();
        for (TextLine line : lines) {
            List<TextLine> last = levels.isEmpty() ? List.of() : levels.get(levels.size() - 1);
            boolean beside = last.stream()
                    .allMatch(other -> line.base() - other.base() < BAND * Math.min(line.size(), other.size())
                            && (line.left() > other.right() || line.right() < other.left()));
            if (last.isEmpty() || !beside) {
                levels.add(new ArrayList<>(List.of(line)));
            } else {
                last.add(line);
                last.sort(Comparator.comparingDouble(TextLine::left));
            }
        }
        return levels;
    }

    private int grow(List<List<TextLine>> levels, int first) {
        if (levels.get(first).size() < 2) {
            return first + 1;
        }
        levels.get(first).forEach(line -> columns.add(new ArrayList<>(List.of(line))));
        int next = first + 1;
        while (next < levels.size() && takes(levels.get(next))) {
            next++;
        }
        return next;
    }

    private boolean takes(List<TextLine> level) {
        List<Integer> targets = new ArrayList<>();
        for (TextLine line : level) {
            OptionalInt column = columnOf(line);
            if (column.isEmpty() || (level.size() == 1 && !follows(line, column.getAsInt()))) {
                return false;
            }
            targets.add(column.getAsInt());
        }
        if (level.size() > 1 && targets.stream().distinct().count() < 2) {
            return false;
        }
        for (int i = 0; i < level.size(); i++) {
            put(
                    level.get(i),
                    columns.get(targets.get(i)),
                    i > 0 && targets.get(i).equals(targets.get(i - 1)));
        }
        return true;
    }

    private static void put(TextLine line, List<TextLine> column, boolean beside) {
        if (beside) {
            column.set(column.size() - 1, column.get(column.size() - 1).and(line));
        } else {
            column.add(line);
        }
    }

    private OptionalInt columnOf(TextLine line) {
        for (int i = 0; i < columns.size(); i++) {
            double from = i == 0 ? Double.NEGATIVE_INFINITY : right(i - 1) + CORRIDOR;
            double to = i == columns.size() - 1 ? Double.POSITIVE_INFINITY : left(i + 1) - CORRIDOR;
            if (line.left() > from
                    && line.right() < to
                    && line.right() > left(i) - LABEL
                    && line.left() < right(i) + LABEL) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** A line alone belongs to the column that it is aligned with, unless it stands in the middle of the page. */
    private boolean follows(TextLine line, int column) {
        List<TextLine> above = columns.get(column);
        TextLine last = above.get(above.size() - 1);
        boolean centred = Math.abs(line.middle() - body.middle()) < CENTRE
                && above.stream().noneMatch(other -> Math.abs(other.middle() - body.middle()) < CENTRE);
        boolean aligned = above.stream()
                .anyMatch(other -> Math.abs(other.middle() - line.middle()) < CENTRE
                        || Math.abs(other.left() - line.left()) < EDGE);
        boolean next = line.base() - last.base() < NEXT * line.size() && line.left() > left(column) - EDGE;
        return !centred && (aligned || next) && line.base() - last.base() < FARTHEST;
    }

    private double left(int column) {
        return columns.get(column).stream().mapToDouble(TextLine::left).min().orElse(0);
    }

    private double right(int column) {
        return columns.get(column).stream().mapToDouble(TextLine::right).max().orElse(0);
    }

    /** Labels with text behind a tab are no columns. */
    private boolean columns() {
        boolean labels = right(0) - left(0) < LABEL;
        long lines = columns.stream().filter(column -> column.size() >= 2).count();
        return !labels && lines >= 1 && columns.stream().mapToInt(List::size).sum() >= 3;
    }
}
