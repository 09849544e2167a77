package io.github.vanthu.figures.citation;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds citations of one number and symbol against each other: one document has one date and one issuer. */
final class SameDocument {
    private final Plan plan;
    private final List<Discrepancy> found = new ArrayList<>();

    SameDocument(Plan plan) {
        this.plan = plan;
    }

    List<Discrepancy> find(List<Citation> numbered) {
        Map<DocumentNumber, List<Citation>> byNumber = new LinkedHashMap<>();
        numbered.forEach(
                citation -> byNumber.computeIfAbsent(citation.number().orElseThrow(), number -> new ArrayList<>())
                        .add(citation));
        byNumber.values().stream().filter(same -> same.size() > 1).forEach(this::compare);
        return found;
    }

    private void compare(List<Citation> same) {
        List<List<Citation>> documents = byIssuer(same);
        documents.forEach(this::compareDates);
        for (int i = 1; i < documents.size(); i++) {
            compareIssuers(documents.get(0), documents.get(i));
        }
    }

    /** Returns the citations divided by issuer; those that name none belong to the only one, or to nobody. */
    private static List<List<Citation>> byIssuer(List<Citation> same) {
        List<Set<Issuer>> issuers = new ArrayList<>();
        same.stream()
                .flatMap(citation -> citation.issuer().stream())
                .distinct()
                .forEach(issuer -> issuers.stream()
                        .filter(group -> group.stream().allMatch(issuer::agrees))
                        .findFirst()
                        .orElseGet(() -> added(issuers))
                        .add(issuer));
        return issuers.size() < 2
                ? List.of(same)
                : issuers.stream().map(group -> of(group, same)).toList();
    }

    private static Set<Issuer> added(List<Set<Issuer>> issuers) {
        Set<Issuer> group = new LinkedHashSet<>();
        issuers.add(group);
        return group;
    }

    private static List<Citation> of(Set<Issuer> group, List<Citation> same) {
        return same.stream()
                .filter(citation -> citation.issuer().filter(group::contains).isPresent())
                .toList();
    }

    private void compareDates(List<Citation> document) {
        List<Citation> dated =
                document.stream().filter(one -> one.date().isPresent()).toList();
        Optional<Citation> other = dated.stream()
                .filter(one -> CitedDate.differ(date(one), date(dated.get(0))))
                .findFirst();
        other.ifPresent(contradicting -> {
            boolean apart = dated.stream().skip(1).allMatch(one -> apart(dated.get(0), one));
            String others =
                    distinct(dated, one -> date(one).numeric()).stream().skip(1).collect(Collectors.joining(", "));
            report(
                    apart ? "BASIS-003" : "BASIS-001",
                    apart ? Severity.INFO : Severity.WARNING,
                    dated.stream().map(Citations::dateSpot).toList(),
                    dated.get(0).name(),
                    date(dated.get(0)).numeric(),
                    others);
        });
    }

    /** Returns whether two dates are so different that the documents may be two, of two years. */
    private static boolean apart(Citation one, Citation two) {
        PartialDate first = date(one);
        PartialDate second = date(two);
        boolean sameDay = same(first.day(), second.day()) && same(first.month(), second.month());
        return one.number().orElseThrow().year().isEmpty() && first.year() != second.year() && !sameDay;
    }

    private static boolean same(OptionalInt one, OptionalInt two) {
        return one.isEmpty() || two.isEmpty() || one.getAsInt() == two.getAsInt();
    }

    private static PartialDate date(Citation citation) {
        return citation.date().orElseThrow();
    }

    private void compareIssuers(List<Citation> one, List<Citation> two) {
        boolean sameDay = one.stream()
                .flatMap(citation -> citation.date().stream())
                .anyMatch(date ->
                        two.stream().flatMap(other -> other.date().stream()).anyMatch(date::equals));
        if (sameDay) {
            List<Citation> all = new ArrayList<>(one);
            all.addAll(two);
            report(
                    "BASIS-002",
                    Severity.WARNING,
                    all.stream().map(Citations::issuerSpot).toList(),
                    one.get(0).name(),
                    issuer(one),
                    issuer(two));
        }
    }

    private String issuer(List<Citation> document) {
        return Citations.issuerWords(document.get(0), plan).orElse("");
    }

    private static List<String> distinct(List<Citation> citations, Function<Citation, String> value) {
        return citations.stream().map(value).distinct().toList();
    }

    private void report(String code, Severity severity, List<Spot> spots, String... arguments) {
        found.add(new Discrepancy(code, severity, spots.stream().distinct().toList(), List.of(arguments)));
    }
}
