package io.github.vanthu.figures.citation;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds one citation against itself and against the date of the plan. */
final class SingleCitation {
    private static final Pattern FUTURE =
            Pattern.compile("(?iU)(?<!\\p{L})(sẽ|dự kiến|sắp|sau khi|khi có|khi được|chuẩn bị)(?!\\p{L})");
    private static final Map<String, String> ISSUERS = Map.of(
            "TTG", "Thủ tướng Chính phủ", "CP", "Chính phủ", "UBND", "Ủy ban nhân dân", "HDND", "Hội đồng nhân dân");

    private final Plan plan;
    private final List<Discrepancy> found = new ArrayList<>();

    SingleCitation(Plan plan) {
        this.plan = plan;
    }

    List<Discrepancy> find(Citations citations) {
        citations.all().forEach(this::dateOfPlan);
        citations.numbered().forEach(citation -> {
            year(citation);
            kind(citation);
            issuer(citation);
        });
        citations
                .impossible()
                .forEach(date -> report("BASIS-009", Severity.WARNING, date.spot(), date.name(), date.words()));
        return found;
    }

    private void dateOfPlan(Citation citation) {
        citation.date().filter(date -> CitedDate.after(date, plan.date())).ifPresent(date -> {
            if (citation.basis()) {
                later("BASIS-005", Severity.ERROR, citation, date);
            } else if (!FUTURE.matcher(citation.lead()).find()) {
                later("BASIS-006", Severity.WARNING, citation, date);
            }
        });
    }

    private void later(String code, Severity severity, Citation citation, PartialDate date) {
        report(
                code,
                severity,
                Citations.dateSpot(citation),
                citation.name(),
                date.numeric(),
                plan.date().numeric());
    }

    private void year(Citation citation) {
        citation.number()
                .flatMap(DocumentNumber::year)
                .flatMap(year -> citation.date().filter(date -> date.year() != year))
                .ifPresent(date -> report(
                        "BASIS-004",
                        Severity.WARNING,
                        Citations.dateSpot(citation),
                        citation.name(),
                        date.numeric(),
                        String.valueOf(
                                citation.number().flatMap(DocumentNumber::year).orElseThrow())));
    }

    private void kind(Citation citation) {
        citation.number()
                .flatMap(number -> DocumentKinds.contradiction(citation.kind(), number))
                .ifPresent(told ->
                        report("BASIS-007", Severity.WARNING, citation.spot(), citation.kind(), citation.name(), told));
    }

    private void issuer(Citation citation) {
        DocumentNumber number = citation.number().orElseThrow();
        String code = number.ofNationalAssembly() ? "QH" : number.issuer();
        String told = code.equals("QH") ? "Quốc hội" : ISSUERS.getOrDefault(code, "");
        boolean contradicts = !told.isEmpty()
                && citation.issuer()
                        .filter(issuer -> !issuer.body().equals(code))
                        .isPresent();
        if (contradicts) {
            report(
                    "BASIS-008",
                    Severity.WARNING,
                    Citations.issuerSpot(citation),
                    citation.name(),
                    Citations.issuerWords(citation, plan).orElse(""),
                    told);
        }
    }

    private void report(String code, Severity severity, Spot spot, String... arguments) {
        found.add(new Discrepancy(code, severity, List.of(spot), List.of(arguments)));
    }
}
