package io.github.vanthu.check.pdf;

import java.util.List;

/**
 * Lines drawn at characters, and colour behind them.
 *
 * @param rules lines of a page that belong to no table
 * @param areas coloured areas of the page
 */
record Underlines(List<Ink> rules, List<Ink> areas) {
    private static final double NEAREST = 0.02;
    private static final double FARTHEST = 0.2;
    private static final int MOST = 2_000;
    private static final double HIGHEST = 2;

    static Underlines of(PageText page) {
        return new Underlines(
                page.rules().stream().filter(Ink::horizontal).toList(),
                page.marks().inks().stream()
                        .filter(Underlines::coloured)
                        .limit(MOST)
                        .toList());
    }

    private static boolean coloured(Ink ink) {
        return ink.height() > Ink.THIN
                && ink.width() > Ink.THIN
                && !ink.colour().equals("FFFFFF");
    }

    boolean any() {
        return !rules.isEmpty() || !areas.isEmpty();
    }

    /** Returns whether a rule is an underline of a line of text and no line for itself. */
    static boolean underlines(TextLine line, Ink rule) {
        double depth = rule.middleY() - line.base();
        return depth > NEAREST * line.size()
                && depth < FARTHEST * line.size()
                && rule.left() < line.right()
                && rule.right() > line.left();
    }

    boolean below(TextLine line, Glyph glyph) {
        return rules.stream().anyMatch(rule -> underlines(line, rule) && covers(rule, glyph));
    }

    boolean through(TextLine line, Glyph glyph) {
        return rules.stream()
                .anyMatch(rule -> rule.middleY() < line.base() - 0.1 * line.size()
                        && rule.middleY() > line.base() - 0.6 * line.size()
                        && covers(rule, glyph));
    }

    boolean behind(Glyph glyph) {
        double middle = glyph.base() - glyph.size() / 4;
        return areas.stream()
                .anyMatch(area -> covers(area, glyph)
                        && area.top() < middle
                        && area.bottom() > middle
                        && area.height() < HIGHEST * glyph.size());
    }

    private static boolean covers(Ink ink, Glyph glyph) {
        double middle = (glyph.left() + glyph.right()) / 2;
        return ink.left() <= middle && ink.right() >= middle;
    }
}
