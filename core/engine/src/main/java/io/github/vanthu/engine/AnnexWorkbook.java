package io.github.vanthu.engine;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.FigureReport;
import io.github.vanthu.figures.place.PlaceWords;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.workbook.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes the annexes of a plan as a workbook, if their figures agree. */
final class AnnexWorkbook {
    private final FormatSelector selector;

    AnnexWorkbook(FormatSelector selector) {
        this.selector = selector;
    }

    RenderResult write(PlanSource source, OutputStream out) throws IOException {
        return source.usable()
                ? write(source, Drafting.completed(source.plan().orElseThrow()), out)
                : result(source.problems(), PlaceWords.ofFields(), source);
    }

    private RenderResult write(PlanSource source, Plan plan, OutputStream out) throws IOException {
        List<Problem> problems = new ArrayList<>(source.problems());
        Selection selection = selector.select(plan);
        selection.problems().forEach(problem -> problems.add(source.located(problem)));
        if (plan.annexes().isEmpty()) {
            problems.add(Problem.error("SHEET-080", source.placeOf("/annexes")));
        }
        return selection.chosen().isPresent()
                ? write(source, plan, selection.chosen().get(), problems, out)
                : result(problems, PlaceWords.ofFields(), source);
    }

    private static RenderResult write(
            PlanSource source, Plan plan, Selection.Chosen chosen, List<Problem> problems, OutputStream out)
            throws IOException {
        FigureFormat format = FigureChecks.format(plan.office(), chosen);
        FigureReport figures = FigureChecks.of(plan, chosen);
        problems.addAll(FigureChecks.problems(figures, chosen, source));
        RenderResult result = result(problems, PlaceWords.of(plan, format), source);
        if (result.successful()) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            WorkbookWriter.write(figures.plan().annexes(), format, whole);
            whole.writeTo(out);
        }
        return result;
    }

    private static RenderResult result(List<Problem> problems, PlaceWords words, PlanSource source) {
        return new RenderResult(ProblemOrder.sorted(Drafting.worded(problems, words, source)));
    }
}
