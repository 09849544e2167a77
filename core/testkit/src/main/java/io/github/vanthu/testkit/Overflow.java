package io.github.vanthu.testkit;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Origin;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.Mark;
import io.github.vanthu.typeset.Page;
import io.github.vanthu.typeset.TextMark;
import io.github.vanthu.typeset.TooWide;
import io.github.vanthu.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what does not fit: words and figures that break, tables over the margin, text below the last line of a page. */
final class Overflow {
    /** A twentieth of a point and a bit: roundings do not count. */
    private static final double TOLERANCE = 1;

    /** The least size of figures in a table, in half points. */
    private static final int LEAST_TABLE_SIZE = 18;

    private final FontMetrics metrics;
    private final Typesetter typesetter;

    Overflow(FontMetrics metrics) {
        this.metrics = metrics;
        this.typesetter = new Typesetter(metrics);
    }

    /** Returns an error for each thing in the document of a trial that does not fit. */
    List<Problem> find(Trial trial) {
        return trial.document().map(document -> find(trial.name(), document)).orElseGet(List::of);
    }

    private List<Problem> find(String name, Document document) {
        List<Problem> found = new ArrayList<>();
        TooWide.find(document, metrics).forEach(excess -> found.add(wide(name, excess)));
        List<Page> pages = typesetter.typeset(document).pages();
        for (int at = 0; at < pages.size(); at++) {
            if (reachesOut(pages.get(at))) {
                found.add(Problem.error("CONTRACT-018", Place.file(name), String.valueOf(at + 1), name));
            }
        }
        smallest(document).filter(size -> size < LEAST_TABLE_SIZE).ifPresent(size -> found.add(small(name, size)));
        return found;
    }

    private static Problem wide(String name, TooWide.Excess excess) {
        String code = excess.text().isEmpty() ? "CONTRACT-019" : "CONTRACT-017";
        return Problem.error(
                code,
                place(excess.origin()),
                millimetres(excess.width()),
                millimetres(excess.room()),
                name,
                excess.text());
    }

    private static String millimetres(Length length) {
        return String.format(Locale.ROOT, "%.1f", length.millimetres()).replace('.', ',');
    }

    private static Place place(Origin origin) {
        return new Place(origin.template(), origin.line(), origin.column(), "");
    }

    /** Page numbers and repeated heads belong to no element. */
    private static boolean reachesOut(Page page) {
        double bottom = page.geometry().height().minus(page.geometry().bottom()).points() + TOLERANCE;
        double top = page.geometry().top().points() - TOLERANCE;
        for (Mark mark : page.marks()) {
            if (mark instanceof TextMark text && text.element().isPresent()) {
                if (text.baseline() > bottom || text.baseline() - text.size() < top - text.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static java.util.Optional<Integer> smallest(Document document) {
        return Printed.lines(document).stream()
                .filter(Printed.Line::inGrid)
                .flatMap(line -> line.texts().stream())
                .map(text -> text.style().halfPoints())
                .min(Integer::compare);
    }

    private static Problem small(String name, int halfPoints) {
        return Problem.error(
                "CONTRACT-020",
                Place.file(name),
                String.valueOf(halfPoints / 2.0).replace('.', ','),
                name);
    }
}
