package io.github.vanthu.engine;

import io.github.vanthu.figures.FigureReport;
import io.github.vanthu.figures.place.PlaceWords;
import io.github.vanthu.figures.reference.Completion;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.PrintedFigure;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Issuers;
import io.github.vanthu.template.FormatChoice;
import io.github.vanthu.template.Paper;
import io.github.vanthu.template.Rendering;
import io.github.vanthu.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /**
     * Returns the document of a plan, or why there is none.
     *
     * @param options at which stage, in which form and in which files it is printed
     */
    Draft draft(PlanSource source, RenderOptions options) {
        return drafted(source, options).draft();
    }

    /** Returns the document of a plan, or why there is none, with what it was made of. */
    Drafted drafted(PlanSource source, RenderOptions options) {
        return source.checkable()
                .map(plan -> drafted(source, plan, options))
                .orElseGet(() -> new Drafted(
                        new Draft(Optional.empty(), worded(source.problems(), PlaceWords.ofFields(), source)),
                        Optional.empty()));
    }

    /** Returns a plan with all that the data of its office leave to the organisation of the state. */
    static Plan completed(Plan plan) {
        return plan.withOffice(Issuers.complete(plan.office(), plan.date().latest()));
    }

    private Drafted drafted(PlanSource source, Plan given, RenderOptions options) {
        Plan plan = completed(given);
        List<Problem> problems = new ArrayList<>(source.problems());
        Selection selection = selector.select(plan);
        selection.problems().forEach(problem -> problems.add(source.located(problem)));
        Staging staging = Staging.of(plan, options.stage());
        staging.problems().forEach(problem -> problems.add(source.located(problem)));
        Optional<Filled> filled =
                selection.chosen().flatMap(chosen -> completed(chosen, plan, source, problems)
                        .map(figures -> filled(choice(chosen), figures, options)));
        filled.ifPresent(done -> problems.addAll(findings(source, done.rendering(), staging.told())));
        PlaceWords words = selection
                .chosen()
                .map(chosen -> PlaceWords.of(plan, FigureChecks.format(plan.office(), chosen)))
                .orElseGet(PlaceWords::ofFields);
        Draft draft = new Draft(filled.flatMap(done -> done.rendering().document()), worded(problems, words, source));
        return new Drafted(draft, filled.map(done -> done.material(given, selection)));
    }

    /** A filled template with the figures that stand in it. */
    private record Filled(Rendering rendering, Plan printed, FigureReport figures) {
        /** The organisation of the state completes the office again; references are replaced for good. */
        Drafted.Material material(Plan given, Selection selection) {
            List<PrintedFigure> all = new ArrayList<>(given.figures());
            all.addAll(figures.figures());
            Plan literal =
                    Completion.literal(printed).withOffice(given.office()).withFigures(all);
            return new Drafted.Material(
                    literal, given.date(), rendering.read(), selection.chosen().orElseThrow());
        }
    }

    static List<Problem> worded(List<Problem> problems, PlaceWords words, PlanSource source) {
        return problems.stream()
                .map(problem -> source.concerns(problem) ? words.worded(problem) : problem)
                .toList();
    }

    /** Returns the figures filled in, unless the province's own data are not what its templates and checks may rely on. */
    private Optional<FigureReport> completed(
            Selection.Chosen chosen, Plan plan, PlanSource source, List<Problem> problems) {
        List<Problem> faults = data.problems(chosen.source(), plan, source);
        problems.addAll(faults);
        if (faults.stream().anyMatch(Problem::isError)) {
            return Optional.empty();
        }
        problems.addAll(checks.findings(chosen.source(), plan, source));
        FigureReport figures = FigureChecks.of(plan, chosen);
        problems.addAll(FigureChecks.problems(figures, chosen, source));
        return source.usable() ? Optional.of(figures) : Optional.empty();
    }

    private Filled filled(FormatChoice format, FigureReport figures, RenderOptions options) {
        Staging staging = Staging.of(figures.plan(), options.stage());
        boolean separate = options.annexes() == RenderOptions.AnnexFiles.SEPARATE;
        Paper paper = new Paper(staging.stage(), options.medium(), separate);
        Rendering rendering = renderer.get().render(staging.plan(), format, paper);
        return new Filled(rendering, staging.plan(), figures);
    }

    private static FormatChoice choice(Selection.Chosen chosen) {
        return new FormatChoice(chosen.profile(), chosen.source(), chosen.province());
    }

    private static List<Problem> findings(PlanSource source, Rendering rendering, Set<String> told) {
        List<Problem> found = new ArrayList<>();
        Set<String> read = new LinkedHashSet<>(rendering.read());
        read.addAll(told);
        rendering.problems().forEach(problem -> found.add(source.located(problem)));
        if (rendering.document().isPresent()) {
            source.places().ifPresent(places -> found.addAll(UnreadData.find(places, read)));
        }
        return found;
    }
}
