package io.github.vanthu.typeset;

import io.github.vanthu.document.Length;
import java.util.List;

/**
 * Where the edges of a table's columns stand.
 *
 * <p>A DOCX holds columns in twips, and Word takes them so. LibreOffice 7.4 keeps the edges inside a table as
 * ten-thousandths of its width and makes whole twips of them again, cutting off fractions; the right edge comes from
 * parting 65,535ths of the width into equal columns, whose remainder is lost, and stands at the nearest twip. Edges move by up to two twips (0.1 pt), on
 * tables of many columns the last by up to five. Lines are broken to these widths, so that a line that is full to the last
 * twip ends alike.
 */
final class ColumnEdges {
    private static final int PARTS = 10_000;
    private static final int SHARES = 65_535;

    private ColumnEdges() {}

    /** Returns the distance of each column's left edge from the table's in points, and the right edge of the last. */
    static double[] of(List<Length> columns) {
        int total = columns.stream().reduce(Length.ZERO, Length::plus).twips();
        int count = columns.size();
        double[] edges = new double[count + 1];
        Length edge = Length.ZERO;
        for (int i = 1; i < count; i++) {
            edge = edge.plus(columns.get(i - 1));
            int parts = Math.toIntExact(Math.round(edge.twips() * (double) PARTS / total));
            edges[i] = Twips.points(share(parts, PARTS, total));
        }
        edges[count] = Twips.points(rightEdge(total, count));
        return edges;
    }

    private static int rightEdge(int total, int count) {
        return Math.toIntExact(Math.round((SHARES - SHARES % count) * (double) total / SHARES));
    }

    private static int share(int parts, int whole, int total) {
        return Math.toIntExact((long) parts * total / whole);
    }
}
