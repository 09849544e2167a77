package io.github.vanthu.testkit;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Text;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds the pages and the sizes of a finished document against the regulation, as the format's own values are. */
final class OutputRanges {
    private final String file;
    private final LocalDate day;
    private final Map<String, String> reasons;

    private OutputRanges(Candidate candidate, String file, Plan plan) {
        this.file = file;
        this.day = plan.date().latest();
        this.reasons = candidate.plugin().format(plan.office()).reasons();
    }

    static List<Problem> faults(Candidate candidate, Trial trial) {
        return trial.document()
                .flatMap(document -> trial.reading()
                        .plan()
                        .map(plan -> new OutputRanges(candidate, trial.name(), plan).faults(document)))
                .orElseGet(List::of);
    }

    private List<Problem> faults(Document document) {
        Set<Problem> found = new LinkedHashSet<>();
        for (Section section : document.sections()) {
            found.addAll(RenderChecks.paper(section));
            found.addAll(of(margins(section.page())));
        }
        sizes(document).forEach((path, values) -> values.forEach(value -> found.addAll(of(Map.of(path, value)))));
        return new ArrayList<>(found);
    }

    private List<Problem> of(Map<String, String> values) {
        return ProfileFaults.of(pointer -> new Place(file, 0, 0, pointer), day, values, reasons);
    }

    private static Map<String, String> margins(PageGeometry page) {
        return Map.of(
                "page/top", millimetres(page.top()) + " mm",
                "page/bottom", millimetres(page.bottom()) + " mm",
                "page/left", millimetres(page.left()) + " mm",
                "page/right", millimetres(page.right()) + " mm");
    }

    /** Returns a length in millimetres without needless zeros, such as {@code 12.7}. */
    static String millimetres(Length length) {
        return BigDecimal.valueOf(length.millimetres())
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns the sizes in points that the texts of each style are printed in, by the path of the style's size. */
    private static Map<String, Set<String>> sizes(Document document) {
        Map<String, Set<String>> sizes = new TreeMap<>();
        for (Printed.Line line : Printed.lines(document)) {
            String path = "styles/" + line.paragraph().style().id() + "/size";
            for (Text text : line.texts()) {
                sizes.computeIfAbsent(path, key -> new LinkedHashSet<>()).add(points(text));
            }
        }
        return sizes;
    }

    private static String points(Text text) {
        return BigDecimal.valueOf(text.style().halfPoints())
                .divide(BigDecimal.valueOf(2))
                .stripTrailingZeros()
                .toPlainString();
    }
}
