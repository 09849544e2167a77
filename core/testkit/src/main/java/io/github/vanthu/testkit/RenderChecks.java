package io.github.vanthu.testkit;

import io.github.vanthu.document.Length;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.Section;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.template.TemplateRenderer;
import io.github.vanthu.typeset.FontMetrics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether what a format prints is right: samples, extremes, coverage, placeholders, ranges. */
record RenderChecks(Candidate candidate, Trials trials) {
    private static final List<Length> A4 = List.of(Length.mm(210), Length.mm(297));
    private static final List<Length> A3 = List.of(Length.mm(297), Length.mm(420));
    private static final String CHECKS = "CHECK-";
    private static final String REFUSAL = "ANNEX-008";
    private static final Set<String> CRASHES = Set.of("PLUGIN-004", "PLUGIN-005");

    List<Problem> samples() throws IOException {
        List<Problem> found = new ArrayList<>();
        for (Trial sample : trials.samples()) {
            found.addAll(sample.errors());
            if (sample.reading().plan().filter(plan -> !serves(plan)).isPresent()) {
                found.add(Problem.error("CONTRACT-012", Place.file(sample.name()), sample.name(), candidate.id()));
            }
        }
        return found;
    }

    private boolean serves(Plan plan) {
        return candidate
                .vanthu()
                .pluginFor(plan)
                .filter(candidate.installed()::equals)
                .isPresent();
    }

    List<Problem> extremes() throws IOException {
        Overflow overflow = new Overflow(FontMetrics.liberationSerif());
        List<Problem> found = new ArrayList<>();
        for (Trial trial : trials.extremes()) {
            found.addAll(overflow.find(trial));
            found.addAll(refusals(trial));
        }
        for (Trial sample : trials.samples()) {
            found.addAll(overflow.find(sample));
        }
        if (trials.extremes().stream().allMatch(trial -> trial.document().isEmpty()) && found.isEmpty()) {
            found.add(Problem.error("CONTRACT-030", candidate.place(), candidate.id()));
        }
        return found.stream().distinct().toList();
    }

    /** A table of 24 columns may be refused; what the province's own checks say of invented data does not count. */
    private static List<Problem> refusals(Trial trial) {
        List<Problem> errors = trial.errors().stream()
                .filter(problem -> !problem.code().startsWith(CHECKS))
                .toList();
        boolean wide = trial.extreme().filter(Extreme::mayBeRefused).isPresent();
        return wide && errors.stream().allMatch(problem -> problem.code().equals(REFUSAL)) ? List.of() : errors;
    }

    /** The province's own fields and checks must come to an end with every plan that could be read. */
    List<Problem> ownData() throws IOException {
        List<Problem> found = new ArrayList<>();
        for (Trial trial : trials.all()) {
            trial.reading().plan().ifPresent(candidate.plugin()::check);
            trial.errors().stream().filter(RenderChecks::ofOwnData).forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    private static boolean ofOwnData(Problem problem) {
        return CRASHES.contains(problem.code())
                && problem.arguments().stream()
                        .anyMatch(text -> text.startsWith("check(") || text.startsWith("extraSchema("));
    }

    List<Problem> runaways() throws IOException {
        return trials.all().stream()
                .flatMap(trial -> trial.problems().stream())
                .filter(TemplateRenderer::isRunaway)
                .distinct()
                .toList();
    }

    List<Problem> coverage() throws IOException {
        return ofDocuments(Coverage::faults);
    }

    List<Problem> placeholders() throws IOException {
        return ofDocuments(Placeholders::find);
    }

    List<Problem> ranges() throws IOException {
        return ofDocuments(trial -> OutputRanges.faults(candidate, trial));
    }

    private List<Problem> ofDocuments(Function<Trial, List<Problem>> check) throws IOException {
        return trials.all().stream().map(check).flatMap(List::stream).distinct().toList();
    }

    /** A plan is A4; an annex may ask for A3. */
    static List<Problem> paper(Section section) {
        PageGeometry page = section.page();
        List<Length> sides = Stream.of(page.width(), page.height()).sorted().toList();
        return sides.equals(A4) || sides.equals(A3)
                ? List.of()
                : List.of(Problem.error(
                        "CONTRACT-033",
                        Place.NONE,
                        section.name(),
                        OutputRanges.millimetres(page.width()),
                        OutputRanges.millimetres(page.height())));
    }
}
