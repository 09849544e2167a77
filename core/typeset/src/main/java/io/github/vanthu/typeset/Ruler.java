package io.github.vanthu.typeset;

import java.util.List;

/**
 * Measures stretches of a text as LibreOffice 7.4 does, to the last step of its rounding.
 *
 * <p>It lays out on an imagined printer of 8,640 dots an inch, six dots a twip: every character is a whole number of dots
 * wide, and every portion, that is, neighbours of one look, a whole number of twips once another one follows it. A line
 * that is full to the last dot breaks alike only if it is measured alike.
 */
final class Ruler {
    private static final int DOTS_PER_TWIP = 6;
    private static final double DOTS_PER_POINT = 120;

    /** Characters that LibreOffice sets as portions of their own. */
    private static final String ALONE = "\u00a0\u2011";

    /** Distance of each character's left edge from the text's begin, in dots; one more entry than characters. */
    private final int[] edges;

    /** For each character whether a portion begins with it; one more entry than characters. */
    private final boolean[] begins;

    private Ruler(int length) {
        edges = new int[length + 1];
        begins = new boolean[length + 1];
        begins[length] = true;
    }

    static Ruler of(String text, List<StyledText.Run> runs, FontMetrics metrics) {
        Ruler ruler = new Ruler(text.length());
        for (int i = 0; i < runs.size(); i++) {
            StyledText.Run run = runs.get(i);
            ruler.measure(text, run, metrics);
            ruler.begins[run.from()] |= i == 0 || !run.goesOnFrom(runs.get(i - 1));
        }
        return ruler;
    }

    private void measure(String text, StyledText.Run run, FontMetrics metrics) {
        TrueTypeFace face = metrics.face(run.style());
        double scale = Twips.size(run.style()) * DOTS_PER_TWIP / (double) face.unitsPerEm();
        int edge = edges[run.from()];
        for (int i = run.from(); i < run.to(); i++) {
            edge += (int) Math.round(face.advanceAt(text, i) * scale);
            edges[i + 1] = edge;
            if (ALONE.indexOf(text.charAt(i)) >= 0) {
                begins[i] = true;
                begins[i + 1] = true;
            }
        }
    }

    /** Returns the width in points from one character's left edge to another's, if the first begins a line. */
    double width(int from, int to) {
        int dots = 0;
        int begin = from;
        for (int i = from + 1; i < to; i++) {
            if (begins[i]) {
                dots += wholeTwips(edges[i] - edges[begin]);
                begin = i;
            }
        }
        return (dots + edges[to] - edges[begin]) / DOTS_PER_POINT;
    }

    private static int wholeTwips(int dots) {
        return (dots + DOTS_PER_TWIP / 2) / DOTS_PER_TWIP * DOTS_PER_TWIP;
    }
}
