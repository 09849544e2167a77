package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters together to lines: what stands on one baseline without a gap wider than spaces. */
final class LineMaker {
    /** Baselines of one line differ by no more points. */
    private static final double LEVEL = 0.6;

    /** Gap against the size from which on characters may belong to different columns. */
    private static final double COLUMN_GAP = 0.75;

    /** The same for characters that the page does not write one after the other. */
    private static final double WRITTEN_APART = 0.12;

    /** Gaps of one line that differ by less, against the size, are all gaps of words. */
    private static final double ALIKE = 0.02;

    /** Instructions between neighbours of one line: the blanks between them. */
    private static final int JUMP = 8;

    /** A gap of columns is so many times as wide as the narrowest gap of words. */
    private static final double OUTSTANDING = 1.7;

    private LineMaker() {}

    /** Returns the lines of characters, downwards; what stands side by side are several lines. */
    static List<TextLine> lines(int page, List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        for (List<Glyph> level : levels(glyphs)) {
            lines.addAll(parted(page, level));
        }
        return Raised.joined(lines);
    }

    /** Returns the lines of a cell, where everything on a baseline is one line. */
    static List<TextLine> whole(int page, List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        levels(glyphs).forEach(level -> lines.add(TextLine.of(page, level)));
        return Raised.joined(lines);
    }

    private static List<List<Glyph>> levels(List<Glyph> glyphs) {
        List<Glyph> sorted =
                new ArrayList<>(glyphs.stream().filter(glyph -> !glyph.blank()).toList());
        sorted.sort(Comparator.comparingDouble(Glyph::base));
        List<List<Glyph>> levels = new ArrayList<>();
        double base = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : sorted) {
            if (glyph.base() - base > LEVEL) {
                levels.add(new ArrayList<>());
                base = glyph.base();
            }
            levels.get(levels.size() - 1).add(glyph);
        }
        return levels;
    }

    private static List<TextLine> parted(int page, List<Glyph> level) {
        TextLine whole = TextLine.of(page, level);
        List<TextLine> parts = new ArrayList<>();
        double narrowest = narrowest(whole);
        int from = 0;
        for (int i = 1; i <= whole.glyphs().size(); i++) {
            if (i == whole.glyphs().size() || parts(whole, i, narrowest)) {
                parts.add(TextLine.of(page, whole.glyphs().subList(from, i)));
                from = i;
            }
        }
        return parts;
    }

    private static boolean parts(TextLine line, int index, double narrowest) {
        if (line.glyphs().get(index).spacedFrom(line.glyphs().get(index - 1))) {
            return false;
        }
        double gap = gap(line, index);
        if (jumps(line, index)) {
            return gap > WRITTEN_APART * line.size() && Math.abs(gap - narrowest) > ALIKE * line.size();
        }
        return gap > COLUMN_GAP * line.size() && gap > OUTSTANDING * narrowest;
    }

    private static boolean jumps(TextLine line, int index) {
        return Math.abs(line.glyphs().get(index).index()
                        - line.glyphs().get(index - 1).index())
                > JUMP;
    }

    private static double gap(TextLine line, int index) {
        return line.glyphs().get(index).left() - line.glyphs().get(index - 1).right();
    }

    private static double narrowest(TextLine line) {
        double narrowest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.glyphs().size(); i++) {
            if (line.wordBegins(i) && !jumps(line, i)) {
                narrowest = Math.min(narrowest, gap(line, i));
            }
        }
        return narrowest == Double.POSITIVE_INFINITY || single(line) ? 0 : narrowest;
    }

    /** With two words only, the gap between them says nothing about others. */
    private static boolean single(TextLine line) {
        int words = 0;
        for (int i = 0; i < line.glyphs().size(); i++) {
            words += line.wordBegins(i) ? 1 : 0;
        }
        return words <= 2;
    }
}
