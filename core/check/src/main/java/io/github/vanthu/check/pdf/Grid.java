package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The lines of a ruled table on one page, and the cells that they enclose (lưới bảng).
 *
 * @param columns left edges of its columns, and the right edge of the last
 * @param rows upper edges of its rows, and the lower edge of the last
 * @param areas its cells from above to below and left to right, merged ones as one
 */
record Grid(List<Double> columns, List<Double> rows, List<Area> areas) {
    private static final double NEAR = 1.5;

    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        areas = List.copyOf(areas);
    }

    /**
     * A cell.
     *
     * @param row its first row from 0
     * @param column its first column from 0
     * @param rows how many rows it reaches over
     * @param columns how many columns it reaches over
     */
    record Area(int row, int column, int rows, int columns) {}

    /** Makes a grid of lines that touch. */
    static Grid of(List<Double> columns, List<Double> rows, List<Ink> lines) {
        List<Area> areas = new ArrayList<>();
        boolean[][] taken = new boolean[rows.size() - 1][columns.size() - 1];
        for (int row = 0; row < rows.size() - 1; row++) {
            for (int column = 0; column < columns.size() - 1; column++) {
                if (!taken[row][column]) {
                    areas.add(area(new Walls(columns, rows, lines), taken, row, column));
                }
            }
        }
        return new Grid(columns, rows, areas);
    }

    private static Area area(Walls walls, boolean[][] taken, int row, int column) {
        int right = column;
        while (right + 1 < taken[row].length && !taken[row][right + 1] && !walls.rightOf(row, right)) {
            right++;
        }
        int below = row;
        while (below + 1 < taken.length && !walls.below(below, column, right)) {
            below++;
        }
        for (int i = row; i <= below; i++) {
            Arrays.fill(taken[i], column, right + 1, true);
        }
        return new Area(row, column, below - row + 1, right - column + 1);
    }

    /** Where lines stand between neighbouring cells. */
    private record Walls(List<Double> columns, List<Double> rows, List<Ink> lines) {
        boolean rightOf(int row, int column) {
            double x = columns.get(column + 1);
            double y = (rows.get(row) + rows.get(row + 1)) / 2;
            return lines.stream()
                    .anyMatch(line -> line.vertical()
                            && Math.abs(line.middleX() - x) < NEAR
                            && line.top() < y
                            && line.bottom() > y);
        }

        boolean below(int row, int from, int to) {
            for (int column = from; column <= to; column++) {
                if (below(row, column)) {
                    return true;
                }
            }
            return false;
        }

        private boolean below(int row, int column) {
            double y = rows.get(row + 1);
            double x = (columns.get(column) + columns.get(column + 1)) / 2;
            return lines.stream()
                    .anyMatch(line -> line.horizontal()
                            && Math.abs(line.middleY() - y) < NEAR
                            && line.left() < x
                            && line.right() > x);
        }
    }

    double left() {
        return columns.get(0);
    }

    double right() {
        return columns.get(columns.size() - 1);
    }

    double top() {
        return rows.get(0);
    }

    double bottom() {
        return rows.get(rows.size() - 1);
    }

    double left(Area area) {
        return columns.get(area.column());
    }

    double right(Area area) {
        return columns.get(area.column() + area.columns());
    }

    double top(Area area) {
        return rows.get(area.row());
    }

    double bottom(Area area) {
        return rows.get(area.row() + area.rows());
    }

    /** Returns the characters of each area, in the order of the areas. */
    List<List<Glyph>> shared(List<Glyph> glyphs) {
        int[][] owners = new int[rows.size() - 1][columns.size() - 1];
        List<List<Glyph>> shares = new ArrayList<>();
        for (Area area : areas) {
            for (int row = area.row(); row < area.row() + area.rows(); row++) {
                Arrays.fill(owners[row], area.column(), area.column() + area.columns(), shares.size());
            }
            shares.add(new ArrayList<>());
        }
        for (Glyph glyph : glyphs) {
            int row = before(rows, glyph.base() - glyph.size() / 4);
            int column = before(columns, (glyph.left() + glyph.right()) / 2);
            shares.get(owners[row][column]).add(glyph);
        }
        return shares;
    }

    private static int before(List<Double> edges, double place) {
        int found = Collections.binarySearch(edges, place);
        int edge = found >= 0 ? found : -found - 2;
        return Math.min(Math.max(edge, 0), edges.size() - 2);
    }

    boolean holds(Glyph glyph) {
        double x = (glyph.left() + glyph.right()) / 2;
        double y = glyph.base() - glyph.size() / 4;
        return x > left() && x < right() && y > top() && y < bottom();
    }

    /** Returns whether the columns of both stand at the same places. */
    boolean alignedWith(Grid other) {
        if (columns.size() != other.columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - other.columns.get(i)) > 2) {
                return false;
            }
        }
        return true;
    }
}
