package io.github.vanthu.engine;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.FigureReport;
import io.github.vanthu.figures.Figures;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.List;
import java.util.Map;

/** Completes a plan's figures and holds them against each other under the format that was selected. */
final class FigureChecks {
    private FigureChecks() {}

    /** Returns the completed plan with what does not agree in it. */
    static FigureReport of(Plan plan, Selection.Chosen chosen) {
        return Figures.of(plan, format(plan.office(), chosen));
    }

    /** Returns what of the format that was selected for an office its figures need. */
    static FigureFormat format(Office office, Selection.Chosen chosen) {
        FormatProfile profile = chosen.profile();
        ProvinceFormat province = chosen.province();
        return new FigureFormat(
                province.layouts(),
                province.headingNumbering().orElse(profile.headingNumbering()),
                province.annexNumbering().orElse(profile.annexNumbering()),
                words(office, province));
    }

    /** Returns how numbers are written in words: as the office chose, else as its province does, else as usual. */
    private static NumberWordsStyle words(Office office, ProvinceFormat province) {
        return office.numberWords().or(province::numberWords).orElse(NumberWordsStyle.USUAL);
    }

    /** Returns what does not agree as problems at the places of the data, with the severities of the province. */
    static List<Problem> problems(FigureReport report, Selection.Chosen chosen, PlanSource source) {
        Map<String, Severity> severities = chosen.province().severities();
        return report.discrepancies().stream()
                .map(found -> problem(found, severities.getOrDefault(found.code(), found.severity()), source))
                .toList();
    }

    private static Problem problem(Discrepancy found, Severity severity, PlanSource source) {
        List<Spot> spots = found.spots();
        return new Problem(
                found.code(),
                severity,
                source.placeOf(spots.get(0)),
                found.arguments(),
                spots.stream().skip(1).map(source::placeOf).toList());
    }
}
