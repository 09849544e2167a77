package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Finds the ruled tables of a page among its lines. */
final class GridFinder {
    private static final double NEAR = 1.5;
    /** Lines on a page, and in a table, from which on they are a drawing. */
    private static final int MOST_LINES = 2_000;

    private static final int MOST_OF_TABLE = 500;
    private static final double TOUCH = 2.5;

    private GridFinder() {}

    /**
     * What was found.
     *
     * @param grids the tables, downwards
     * @param others the lines that belong to none
     */
    record Found(List<Grid> grids, List<Ink> others) {}

    static Found find(List<Ink> inks) {
        List<Ink> lines = new ArrayList<>(joined(inks, Ink::horizontal, Ink::middleY, Ink::left, true));
        lines.addAll(joined(inks, Ink::vertical, Ink::middleX, Ink::top, false));
        if (lines.size() > MOST_LINES) {
            return new Found(List.of(), List.of());
        }
        List<Grid> grids = new ArrayList<>();
        List<Ink> others = new ArrayList<>();
        for (List<Ink> group : groups(lines)) {
            List<Double> columns = places(group, Ink::vertical, Ink::middleX);
            List<Double> rows = places(group, Ink::horizontal, Ink::middleY);
            if (columns.size() >= 2 && rows.size() >= 2 && group.size() <= MOST_OF_TABLE) {
                grids.add(Grid.of(columns, rows, group));
            } else {
                others.addAll(group);
            }
        }
        grids.sort(Comparator.comparingDouble(Grid::top));
        return new Found(grids, others);
    }

    private static List<Double> places(List<Ink> group, Predicate<Ink> direction, ToDoubleFunction<Ink> place) {
        List<Double> places = new ArrayList<>();
        group.stream().filter(direction).mapToDouble(place).sorted().forEach(value -> {
            if (places.isEmpty() || value - places.get(places.size() - 1) > NEAR) {
                places.add(value);
            }
        });
        return places;
    }

    /** Joins pieces of one line: word processors draw the borders of each cell on their own. */
    private static List<Ink> joined(
            List<Ink> inks,
            Predicate<Ink> direction,
            ToDoubleFunction<Ink> across,
            ToDoubleFunction<Ink> along,
            boolean flat) {
        List<Ink> sorted = new ArrayList<>(inks.stream().filter(direction).toList());
        sorted.sort(Comparator.comparingDouble(across));
        List<Ink> joined = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean apart = i == sorted.size()
                    || across.applyAsDouble(sorted.get(i)) - across.applyAsDouble(sorted.get(from)) > NEAR;
            if (apart) {
                joined.addAll(chained(new ArrayList<>(sorted.subList(from, i)), along, flat));
                from = i;
            }
        }
        return joined;
    }

    private static List<Ink> chained(List<Ink> level, ToDoubleFunction<Ink> along, boolean flat) {
        level.sort(Comparator.comparingDouble(along));
        List<Ink> chained = new ArrayList<>();
        for (Ink ink : level) {
            Ink last = chained.isEmpty() ? null : chained.get(chained.size() - 1);
            if (last != null && (flat ? ink.left() - last.right() : ink.top() - last.bottom()) <= NEAR) {
                chained.set(chained.size() - 1, union(last, ink));
            } else {
                chained.add(ink);
            }
        }
        return chained;
    }

    private static Ink union(Ink a, Ink b) {
        return new Ink(
                Math.min(a.left(), b.left()),
                Math.min(a.top(), b.top()),
                Math.max(a.right(), b.right()),
                Math.max(a.bottom(), b.bottom()),
                a.solid() && b.solid(),
                a.colour());
    }

    private static List<List<Ink>> groups(List<Ink> lines) {
        List<List<Ink>> groups = new ArrayList<>();
        for (Ink line : lines) {
            List<Ink> group = new ArrayList<>(List.of(line));
            List<List<Ink>> touching = groups.stream()
                    .filter(other -> other.stream().anyMatch(ink -> touch(ink, line)))
                    .toList();
            touching.forEach(group::addAll);
            groups.removeAll(touching);
            groups.add(group);
        }
        return groups;
    }

    private static boolean touch(Ink a, Ink b) {
        return a.horizontal() != b.horizontal()
                && a.left() - TOUCH < b.right()
                && b.left() - TOUCH < a.right()
                && a.top() - TOUCH < b.bottom()
                && b.top() - TOUCH < a.bottom();
    }
}
