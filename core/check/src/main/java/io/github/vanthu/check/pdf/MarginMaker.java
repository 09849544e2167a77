package io.github.vanthu.check.pdf;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.PageSetup;
import io.github.vanthu.document.Length;
import java.util.List;
import java.util.OptionalInt;

/** Measures the margins of pages as far as their text shows them. */
final class MarginMaker {
    private static final double ACCURACY = 0.3;

    /** LibreOffice cuts fractions of a twip off at each space, so that its full lines end a little early. */
    private static final double SHORT = 1.2;

    private static final double SPACE_ABOVE = 18;

    private MarginMaker() {}

    static PageSetup setup(PageRun run, List<PageText> pages, BodyEdges edges, int section) {
        PageMarks first = pages.get(0).marks();
        LengthRange any = LookMaker.range(0, Math.max(first.width(), first.height()));
        boolean bare = bare(pages);
        return new PageSetup(
                new ContentPlace(first.number(), section, 0, "", ""),
                Length.ofPoints(first.width()),
                Length.ofPoints(first.height()),
                bare ? any : top(pages),
                bare ? any : bottom(pages),
                bare ? any : left(edges),
                bare ? any : right(edges, first.width()),
                true,
                run.firstApart(),
                run.anew() ? run.first() : OptionalInt.empty(),
                true,
                OptionalInt.of(pages.size()));
    }

    private static LengthRange left(BodyEdges edges) {
        double least = edges.leftKnown() ? edges.left() - ACCURACY : 0;
        return LookMaker.range(Math.min(least, edges.left()), Math.max(0, edges.left() + ACCURACY));
    }

    private static LengthRange right(BodyEdges edges, double width) {
        double margin = width - edges.right();
        double least = edges.rightKnown() ? margin - SHORT : 0;
        return LookMaker.range(Math.min(least, margin), margin + ACCURACY);
    }

    /** Returns whether a page shows no text, as a scan does, so that nobody can tell its margins. */
    private static boolean bare(List<PageText> pages) {
        return pages.stream()
                .allMatch(page -> page.lines().isEmpty() && page.tables().isEmpty());
    }

    private static LengthRange top(List<PageText> pages) {
        double most = pages.stream().mapToDouble(MarginMaker::top).min().orElse(0);
        return LookMaker.range(Math.max(0, most - SPACE_ABOVE), Math.max(0, most + ACCURACY));
    }

    private static double top(PageText page) {
        double lines = page.lines().stream().mapToDouble(TextLine::top).min().orElse(Double.POSITIVE_INFINITY);
        double tables = page.tables().stream()
                .mapToDouble(table -> table.grid().top())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        double top = Math.min(lines, tables);
        return Double.isInfinite(top) ? page.marks().height() : top;
    }

    private static LengthRange bottom(List<PageText> pages) {
        double least = pages.stream().mapToDouble(MarginMaker::bottom).min().orElse(0);
        return LookMaker.range(0, Math.max(0, least + ACCURACY));
    }

    private static double bottom(PageText page) {
        double lines = page.lines().stream().mapToDouble(TextLine::bottom).max().orElse(0);
        double tables = page.tables().stream()
                .mapToDouble(table -> table.grid().bottom())
                .max()
                .orElse(0);
        return page.marks().height() - Math.max(lines, tables);
    }
}
