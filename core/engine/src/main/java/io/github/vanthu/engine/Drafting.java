package io.github.vanthu.engine;

import io.github.vanthu.figures.FigureReport;
import io.github.vanthu.figures.place.PlaceWords;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Issuers;
import io.github.vanthu.template.FormatChoice;
import io.github.vanthu.template.Rendering;
import io.github.vanthu.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a plan into a document: selects the format, fills the template, looks for data that were not printed. */
final class Drafting {
    private final FormatSelector selector;
    private final ProvinceChecks checks;
    private final ProvinceData data;
    private final Lazy<TemplateRenderer> renderer;

    Drafting(FormatSelector selector, ProvinceChecks checks, ProvinceData data, Lazy<TemplateRenderer> renderer) {
        this.selector = selector;
        this.checks = checks;
        this.data = data;
        this.renderer = renderer;
    }

    /** Returns the document of a plan, or why there is none. */
    Draft draft(PlanSource source) {
        return source.checkable()
                .map(plan -> draft(source, completed(plan)))
                .orElseGet(() -> new Draft(Optional.empty(), worded(source.problems(), PlaceWords.ofFields(), source)));
    }

    /** Returns a plan with all that the data of its office leave to the organisation of the state. */
    static Plan completed(Plan plan) {
        return plan.withOffice(Issuers.complete(plan.office(), plan.date().latest()));
    }

    private Draft draft(PlanSource source, Plan plan) {
        List<Problem> problems = new ArrayList<>(source.problems());
        Selection selection = selector.select(plan);
        selection.problems().forEach(problem -> problems.add(source.located(problem)));
        Optional<Rendering> rendering = selection.chosen().flatMap(chosen -> rendering(chosen, plan, source, problems));
        rendering.ifPresent(done -> problems.addAll(findings(source, done)));
        PlaceWords words = selection
                .chosen()
                .map(chosen -> PlaceWords.of(plan, FigureChecks.format(plan.office(), chosen)))
                .orElseGet(PlaceWords::ofFields);
        return new Draft(rendering.flatMap(Rendering::document), worded(problems, words, source));
    }

    static List<Problem> worded(List<Problem> problems, PlaceWords words, PlanSource source) {
        return problems.stream()
                .map(problem -> source.concerns(problem) ? words.worded(problem) : problem)
                .toList();
    }

    /** Fills the template, unless the province's own data are not what its templates and checks may rely on. */
    private Optional<Rendering> rendering(
            Selection.Chosen chosen, Plan plan, PlanSource source, List<Problem> problems) {
        List<Problem> faults = data.problems(chosen.source(), plan, source);
        problems.addAll(faults);
        if (faults.stream().anyMatch(Problem::isError)) {
            return Optional.empty();
        }
        problems.addAll(checks.findings(chosen.source(), plan, source));
        FigureReport figures = FigureChecks.of(plan, chosen);
        problems.addAll(FigureChecks.problems(figures, chosen, source));
        return source.usable() ? Optional.of(renderer.get().render(figures.plan(), choice(chosen))) : Optional.empty();
    }

    private static FormatChoice choice(Selection.Chosen chosen) {
        return new FormatChoice(chosen.profile(), chosen.source(), chosen.province());
    }

    private static List<Problem> findings(PlanSource source, Rendering rendering) {
        List<Problem> found = new ArrayList<>();
        rendering.problems().forEach(problem -> found.add(source.located(problem)));
        if (rendering.document().isPresent()) {
            source.places().ifPresent(places -> found.addAll(UnreadData.find(places, rendering.read())));
        }
        return found;
    }
}
