package io.github.vanthu.cli;

import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.model.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints findings for programs: the objects of {@link JsonProblems} with more keys, last a summary of the file. */
final class JsonFindings implements FindingPrinter {
    private final TextOutput output;
    private final Wording wording;

    JsonFindings(TextOutput output, Wording wording) {
        this.output = output;
        this.wording = wording;
    }

    @Override
    public void print(String file, CheckReport report) {
        report.findings().forEach(found -> output.json(text(found)));
        summary(CheckSummary.of(file, report, wording), report);
    }

    @Override
    public void mended(String target, Collection<Finding> mends, CheckReport after) {
        mends.forEach(mend -> output.json(text(mend)));
        summary(CheckSummary.of(target, after, wording), after);
    }

    private String text(Finding found) {
        return JsonProblems.object(found.problem(), wording, place(found.place()), keys(found));
    }

    private static String place(ContentPlace place) {
        return ",\"page\":" + JsonText.numberOrNull(place.page())
                + ",\"section\":" + JsonText.numberOrNull(place.section())
                + ",\"paragraph\":" + JsonText.numberOrNull(place.paragraph())
                + ",\"part\":" + JsonText.quotedOrNull(place.part())
                + ",\"path\":" + JsonText.quotedOrNull(place.path());
    }

    private String keys(Finding found) {
        return ",\"element\":" + JsonText.quotedOrNull(element(found))
                + ",\"clause\":" + JsonText.quotedOrNull(found.clause())
                + ",\"measured\":" + JsonText.quotedOrNull(found.measured().in(wording.language()))
                + ",\"wanted\":" + JsonText.quotedOrNull(found.wanted().in(wording.language()))
                + ",\"quote\":" + JsonText.quotedOrNull(found.quote());
    }

    private static String element(Finding found) {
        return found.element()
                .map(element -> element.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private void summary(Problem problem, CheckReport report) {
        Map<String, Long> elements = report.findings().stream()
                .map(JsonFindings::element)
                .collect(Collectors.groupingBy(
                        element -> element.isEmpty() ? "document" : element,
                        LinkedHashMap::new,
                        Collectors.counting()));
        String keys = ",\"rules\":" + JsonText.quotedOrNull(report.ruleSet())
                + counts(FindingCount.of(report.findings()))
                + elements.entrySet().stream()
                        .map(entry -> JsonText.quoted(entry.getKey()) + ":" + entry.getValue())
                        .collect(Collectors.joining(",", ",\"elements\":{", "}"));
        output.json(JsonProblems.object(problem, wording, "", keys));
    }

    private static String counts(FindingCount count) {
        return ",\"errors\":" + count.errors() + ",\"warnings\":" + count.warnings() + ",\"hints\":" + count.hints();
    }
}
