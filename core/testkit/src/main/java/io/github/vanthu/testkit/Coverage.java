package io.github.vanthu.testkit;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.Text;
import io.github.vanthu.intake.Places;
import io.github.vanthu.model.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds the data of a plan against what the document prints: every datum that is no setting is printed, and figures are the
 * same (độ phủ dữ liệu).
 *
 * <p>Data of the office serve all its plans, so that one plan need not print them; blank data ask for nothing.
 */
final class Coverage {
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,3}(\\.\\d{3})*(,\\d+)?|-?\\d+(,\\d+)?");
    private static final Pattern CELL = Pattern.compile(".*/cells/[^/]+(/text)?");
    private static final int EXCERPT = 60;

    private final Places places;
    private final Map<String, StringBuilder> printed = new HashMap<>();
    private final Set<String> covered = new HashSet<>();
    private final Set<String> reported = new HashSet<>();

    private Coverage(Places places) {
        this.places = places;
    }

    /** Returns an error for each datum that is missing from the document of a trial or printed differently. */
    static List<Problem> faults(Trial trial) {
        return trial.document().map(document -> faults(trial, document)).orElseGet(List::of);
    }

    private static List<Problem> faults(Trial trial, Document document) {
        Coverage coverage = new Coverage(trial.reading().places());
        Printed.texts(document).forEach(coverage::note);
        trial.problems().forEach(problem -> coverage.report(problem));
        return coverage.compared();
    }

    private void note(Text text) {
        for (String pointer : text.origin().pointers()) {
            printed.computeIfAbsent(pointer, key -> new StringBuilder()).append(text.value());
            for (String above = pointer; above.length() > 1; above = parent(above)) {
                covered.add(above);
            }
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** What a remark of the renderer names, such as a lead that an empty part leaves out, was not lost in silence. */
    private void report(Problem problem) {
        if (!problem.code().equals("OUTPUT-002")) {
            reported.add("#" + problem.place().pointer());
        }
    }

    private List<Problem> compared() {
        List<Problem> faults = new ArrayList<>();
        places.leaves().forEach((pointer, text) -> fault(pointer, text).ifPresent(faults::add));
        return faults;
    }

    private Optional<Problem> fault(String pointer, String text) {
        if (text.isBlank()
                || places.setting(pointer)
                || pointer.startsWith("#/office/")
                || reported.contains(pointer)) {
            return Optional.empty();
        }
        if (!covered.contains(pointer)) {
            return Optional.of(Problem.error("CONTRACT-013", places.of(pointer), excerpt(text)));
        }
        return CELL.matcher(pointer).matches() ? otherFigure(pointer, text) : Optional.empty();
    }

    private Optional<Problem> otherFigure(String pointer, String text) {
        String seen = printed.getOrDefault(pointer, new StringBuilder(text)).toString();
        Optional<BigDecimal> wanted = figure(text);
        return wanted.isEmpty()
                        || figure(seen)
                                .filter(found -> found.compareTo(wanted.get()) == 0)
                                .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.error("CONTRACT-014", places.of(pointer), text, seen));
    }

    private static Optional<BigDecimal> figure(String text) {
        String plain = text.strip();
        return FIGURE.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…";
    }
}
