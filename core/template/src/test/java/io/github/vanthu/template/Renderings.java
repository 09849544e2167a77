package io.github.vanthu.template;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.DocumentDump;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import io.github.vanthu.spi.ProvinceFormat;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Renders texts as the entry template. */
final class Renderings {
    static final FormatProfile PROFILE = FormatProfiles.at(LocalDate.of(2021, 1, 1), Map.of());
    static final FormatChoice NATIONAL = new FormatChoice(PROFILE, "national", ProvinceFormat.NATIONAL);
    private static final ProblemCatalogue CATALOGUE = ProblemCatalogue.load();
    private static final String PROPERTIES = "<@doc.properties title=\"T\"/>";

    private Renderings() {}

    static TemplateRenderer renderer(String template) {
        return renderer(Map.of(TemplateRenderer.ENTRY, template));
    }

    static TemplateRenderer renderer(Map<String, String> texts) {
        return new TemplateRenderer(name -> Optional.ofNullable(texts.get(name)));
    }

    /** Renders a template that writes one section. */
    static Rendering section(String template, Plan plan) {
        return renderer(PROPERTIES + "<@doc.section name=\"S\">" + template + "</@doc.section>")
                .render(plan, NATIONAL);
    }

    /** Returns what stands in the only section, with pointers. */
    static String blocks(Rendering rendering) {
        Document document = rendering
                .document()
                .orElseThrow(() -> new AssertionError(rendering.problems().toString()));
        String dump = DocumentDump.withPointers().text(document);
        String inside = dump.substring(dump.indexOf('\n', dump.indexOf("section")) + 1);
        return inside.replaceAll("(?m)^ {2}", "");
    }

    /** Returns a problem as a line: code, place, message, hint. */
    static String line(Problem problem) {
        String place = problem.place().position();
        return problem.code()
                + " "
                + (place.isEmpty() ? problem.place().pointer() : place)
                + " "
                + CATALOGUE.message(problem, Language.EN)
                + " "
                + CATALOGUE.hint(problem, Language.EN);
    }
}
