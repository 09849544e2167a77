package io.github.vanthu.check.pdf;

import java.util.List;
import java.util.Optional;

/** Finds the footnotes of a page: what stands below a short line at the left edge and begins with a raised number. */
final class NoteFinder {
    private static final double EDGE = 4;
    private static final double LEAST = 0.15;
    private static final double MOST = 0.75;

    private NoteFinder() {}

    /**
     * A page and its notes.
     *
     * @param page the page without its notes and the line above them
     * @param notes lines of the notes
     */
    record Split(PageText page, List<TextLine> notes) {}

    static Split split(PageText page, Room body) {
        Optional<Ink> rule =
                page.rules().stream().filter(ink -> separates(page, ink, body)).findFirst();
        if (rule.isEmpty()) {
            return new Split(page, List.of());
        }
        double level = rule.get().middleY();
        List<TextLine> notes =
                page.lines().stream().filter(line -> line.base() > level).toList();
        PageText rest = new PageText(
                page.marks(),
                page.lines().stream().filter(line -> line.base() <= level).toList(),
                page.tables(),
                page.rules().stream().filter(ink -> !ink.equals(rule.get())).toList());
        return new Split(rest, notes);
    }

    private static boolean separates(PageText page, Ink ink, Room body) {
        return ink.horizontal()
                && Math.abs(ink.left() - body.left()) < EDGE
                && ink.width() > LEAST * body.width()
                && ink.width() < MOST * body.width()
                && page.tables().stream().noneMatch(table -> table.grid().top() > ink.middleY())
                && page.lines().stream()
                        .filter(line -> line.base() > ink.middleY())
                        .findFirst()
                        .filter(NoteFinder::beginsNote)
                        .isPresent();
    }

    private static boolean beginsNote(TextLine line) {
        Glyph first = line.glyphs().get(0);
        return line.raised(first) && first.text().chars().allMatch(Character::isDigit);
    }
}
