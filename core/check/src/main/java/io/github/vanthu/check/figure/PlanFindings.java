package io.github.vanthu.check.figure;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.plan.PaperPlan;
import io.github.vanthu.check.plan.PlanPlace;
import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;

/** What does not agree in the plan of a document, at its paragraphs and cells. */
final class PlanFindings {
    private final String file;
    private final PaperPlan plan;
    private final SpotWords words;
    private final Doubt doubt;
    private final DocumentFigures figures;

    PlanFindings(String file, PaperPlan plan, FigureFormat format) {
        this.file = file;
        this.plan = plan;
        this.words = new SpotWords(plan, format);
        this.doubt = new Doubt(plan);
        this.figures = new DocumentFigures(plan, format);
    }

    List<Finding> find() {
        return figures.discrepancies().stream()
                .filter(doubt::certain)
                .map(this::finding)
                .toList();
    }

    private Finding finding(Discrepancy found) {
        Spot first = found.spots().get(0);
        Optional<PlanPlace> place = plan.place(first.pointer(), first.excerpt());
        Problem problem = new Problem(
                found.code(),
                found.severity(),
                place(first),
                found.arguments().stream().map(words::renamed).toList(),
                found.spots().stream().skip(1).map(this::place).toList());
        return new Finding(
                problem,
                Optional.empty(),
                "",
                place.map(PlanPlace::place).orElse(ContentPlace.FILE),
                quote(first, place),
                Bilingual.NONE,
                Bilingual.NONE);
    }

    private Place place(Spot spot) {
        return Place.file(file).withWords(words.at(spot));
    }

    private static String quote(Spot spot, Optional<PlanPlace> place) {
        String said =
                spot.excerpt().isEmpty() ? place.map(PlanPlace::text).orElse("") : PaperPlan.shown(spot.excerpt());
        return Quotes.shortened(said);
    }
}
