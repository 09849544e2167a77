package io.github.vanthu.engine;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.ProblemCatalogue;
import io.github.vanthu.regulation.ProblemText;
import io.github.vanthu.regulation.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what is wrong with the severities that a province gives to findings about figures (mức độ của cảnh báo). */
final class SeverityFaults {
    /** Where a format holds severities, as the beginning of a path. */
    static final String PART = "severities/";

    private static final String REFERENCES = "REF-";
    private static final List<String> FIGURES = List.of("MONEY-", REFERENCES, "BASIS-", "NAME-", "TASK-");

    private final ProblemCatalogue catalogue = ProblemCatalogue.load();

    private SeverityFaults() {}

    /** Returns the faults at paths such as {@code severities/MONEY-003}; the catalogue is read only if there are any severities. */
    static List<Problem> of(Map<String, Severity> severities) {
        return severities.isEmpty() ? List.of() : new SeverityFaults().find(new TreeMap<>(severities));
    }

    private List<Problem> find(Map<String, Severity> severities) {
        return severities.entrySet().stream()
                .flatMap(entry -> fault(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Optional<Problem> fault(String code, Severity severity) {
        Place place = new Place("", 0, 0, "/" + PART + code);
        Optional<ProblemText> text = catalogue.find(code);
        if (text.isEmpty()) {
            String known = Spelling.nearest(code, figures().toList()).orElse("MONEY-001");
            return Optional.of(Problem.error("PLUGIN-035", place, code, known));
        }
        if (FIGURES.stream().noneMatch(code::startsWith)) {
            return Optional.of(Problem.error("PLUGIN-036", place, code));
        }
        boolean lowered = text.get().severity() == Severity.ERROR && severity != Severity.ERROR;
        return lowered && code.startsWith(REFERENCES)
                ? Optional.of(Problem.error("PLUGIN-037", place, code))
                : Optional.empty();
    }

    private Stream<String> figures() {
        return catalogue.all().stream()
                .map(ProblemText::code)
                .filter(code -> FIGURES.stream().anyMatch(code::startsWith));
    }
}
