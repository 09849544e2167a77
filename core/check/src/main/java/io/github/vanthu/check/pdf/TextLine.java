package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of text in one column, its characters from left to right, blanks left out; lengths in points (dòng chữ). */
final class TextLine {
    /** Height of the letters of Times New Roman above the baseline, against the size. */
    static final double ASCENT = 0.891;

    /** Depth of the letters below the baseline, against the size. */
    static final double DESCENT = 0.216;

    /** Distance of single lines, against the size. */
    static final double SINGLE = 1.149;

    private static final double WORD_GAP = 0.13;

    private final int page;
    private final List<Glyph> glyphs;
    private final double base;
    private final double size;
    private final double right;
    private final String text;

    private TextLine(int page, List<Glyph> glyphs, Glyph largest) {
        this.page = page;
        this.glyphs = List.copyOf(glyphs);
        this.base = largest.base();
        this.size = largest.size();
        this.right = glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
        this.text = text(this.glyphs);
    }

    /** Makes a line of characters in any order. */
    static TextLine of(int page, List<Glyph> unordered) {
        List<Glyph> ordered = new ArrayList<>(unordered);
        ordered.sort(Comparator.comparingDouble(Glyph::left).thenComparingInt(Glyph::index));
        Glyph largest =
                ordered.stream().max(Comparator.comparingDouble(Glyph::size)).orElseThrow();
        return new TextLine(page, ordered, largest);
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return right;
    }

    int page() {
        return page;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Returns the baseline. */
    double base() {
        return base;
    }

    /** Returns the size of the largest characters. */
    double size() {
        return size;
    }

    double middle() {
        return (left() + right()) / 2;
    }

    double top() {
        return base - ASCENT * size;
    }

    double bottom() {
        return base + DESCENT * size;
    }

    /** Returns whether a word begins at a character. */
    boolean wordBegins(int index) {
        return wordBegins(glyphs, index);
    }

    private static boolean wordBegins(List<Glyph> glyphs, int index) {
        if (index == 0) {
            return true;
        }
        Glyph before = glyphs.get(index - 1);
        Glyph glyph = glyphs.get(index);
        return glyph.left() - before.right() > WORD_GAP * Math.min(before.size(), glyph.size());
    }

    /** Returns the width of the first word. */
    double firstWord() {
        int end = 1;
        while (end < glyphs.size() && !wordBegins(end)) {
            end++;
        }
        return glyphs.get(end - 1).right() - left();
    }

    /** Returns whether a character stands higher or lower than the line and is smaller. */
    boolean raised(Glyph glyph) {
        return glyph.size() < 0.8 * size && Math.abs(glyph.base() - base) > 0.08 * size;
    }

    String text() {
        return text;
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            text.append(i > 0 && wordBegins(glyphs, i) ? " " : "")
                    .append(glyphs.get(i).text());
        }
        return text.toString();
    }

    /** Returns this line with another one beside it on the same baseline. */
    TextLine and(TextLine other) {
        List<Glyph> both = new ArrayList<>(glyphs);
        both.addAll(other.glyphs);
        return of(page, both);
    }
}
