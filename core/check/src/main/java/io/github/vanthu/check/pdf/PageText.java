package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of text and the tables of a page.
 *
 * @param marks what stands on the page
 * @param lines lines outside of tables, downwards and from left to right
 * @param tables its ruled tables
 * @param rules lines that belong to no table
 */
record PageText(PageMarks marks, List<TextLine> lines, List<RuledText> tables, List<Ink> rules) {
    private static final Comparator<TextLine> ORDER =
            Comparator.comparingDouble(TextLine::base).thenComparingDouble(TextLine::left);

    /**
     * A ruled table on one page.
     *
     * @param page the page
     * @param grid its lines
     * @param cells the lines of text of each of its areas
     */
    record RuledText(int page, Grid grid, List<List<TextLine>> cells) {}

    PageText {
        lines = lines.stream().sorted(ORDER).toList();
        tables = List.copyOf(tables);
        rules = List.copyOf(rules);
    }

    static PageText of(PageMarks marks) {
        GridFinder.Found found = GridFinder.find(marks.inks());
        List<RuledText> tables = new ArrayList<>();
        for (Grid grid : found.grids()) {
            List<Glyph> inside = marks.glyphs().stream().filter(grid::holds).toList();
            tables.add(new RuledText(marks.number(), grid, cells(marks.number(), grid, inside)));
        }
        List<Glyph> outside = found.grids().isEmpty() ? marks.glyphs() : outside(marks, found.grids());
        return new PageText(marks, LineMaker.lines(marks.number(), outside), tables, found.others());
    }

    private static List<Glyph> outside(PageMarks marks, List<Grid> grids) {
        return marks.glyphs().stream()
                .filter(glyph -> grids.stream().noneMatch(grid -> grid.holds(glyph)))
                .toList();
    }

    private static List<List<TextLine>> cells(int page, Grid grid, List<Glyph> inside) {
        return grid.shared(inside).stream()
                .map(share -> LineMaker.whole(page, share))
                .toList();
    }

    PageText withLines(List<TextLine> others) {
        return new PageText(marks, others, tables, rules);
    }

    int number() {
        return marks.number();
    }

    boolean empty() {
        return lines.isEmpty()
                && tables.stream().allMatch(table -> table.cells().stream().allMatch(List::isEmpty));
    }
}
