package io.github.vanthu.figures.citation;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.citation.Citation.Role;
import io.github.vanthu.model.Basis;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.KnownBasis;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds the citations of a plan against the list of bases that its office keeps. */
final class KnownBasisCheck {
    private final Plan plan;
    private final KnownBases list;
    private final List<Discrepancy> found = new ArrayList<>();

    KnownBasisCheck(Plan plan) {
        this.plan = plan;
        this.list = KnownBases.of(plan.office().knownBases());
    }

    List<Discrepancy> find(List<Citation> numbered) {
        if (list.isEmpty()) {
            return List.of();
        }
        numbered.forEach(citation ->
                list.about(citation).ifPresentOrElse(entry -> compare(citation, entry), () -> suggestNear(citation)));
        return found;
    }

    private void compare(Citation citation, KnownBases.Entry entry) {
        date(citation, entry);
        issuer(citation, entry);
        if (citation.role() == Role.BASIS) {
            subject(citation, entry);
            offer(citation, entry);
        }
        if (citation.basis()) {
            validity(citation, entry);
        }
    }

    private void date(Citation citation, KnownBases.Entry entry) {
        PartialDate known = entry.basis().date();
        citation.date()
                .filter(date -> CitedDate.differ(date, known))
                .ifPresent(date -> report(
                        "BASIS-010",
                        Severity.WARNING,
                        Citations.dateSpot(citation),
                        Spot.of(entry.pointer() + "/date"),
                        citation.name(),
                        date.numeric(),
                        known.numeric()));
    }

    private void issuer(Citation citation, KnownBases.Entry entry) {
        if (citation.issuer().filter(issuer -> !entry.agrees(issuer)).isPresent()) {
            report(
                    "BASIS-011",
                    Severity.WARNING,
                    Citations.issuerSpot(citation),
                    Spot.of(entry.pointer() + "/issuer"),
                    citation.name(),
                    Citations.issuerWords(citation, plan).orElse(""),
                    entry.basis().issuer());
        }
    }

    private void subject(Citation citation, KnownBases.Entry entry) {
        Optional<String> written = basis(citation).subject();
        Optional<String> known = entry.basis().subject();
        if (written.isPresent() && known.isPresent() && !alike(plain(written.get()), plain(known.get()))) {
            report(
                    "BASIS-012",
                    Severity.INFO,
                    Spot.of(citation.spot().pointer() + "/subject"),
                    Spot.of(entry.pointer() + "/subject"),
                    citation.name(),
                    known.get());
        }
    }

    private Basis basis(Citation citation) {
        return plan.bases()
                .get(Integer.parseInt(JsonPointer.last(citation.spot().pointer())));
    }

    private static boolean alike(String one, String two) {
        return one.contains(two) || two.contains(one);
    }

    private static String plain(String subject) {
        return subject.toLowerCase(Locale.ROOT)
                .replaceAll("(?U)[^\\p{L}\\d]+", " ")
                .strip()
                .replaceFirst("^(về việc|v v|về) ", "");
    }

    private void validity(Citation citation, KnownBases.Entry entry) {
        KnownBasis known = entry.basis();
        boolean over =
                known.until().filter(last -> CitedDate.after(plan.date(), last)).isPresent();
        if (over) {
            over(citation, entry);
        } else if (known.until().isEmpty()
                && known.replacedBy().filter(this::issued).isPresent()) {
            report(
                    "BASIS-015",
                    Severity.WARNING,
                    citation.spot(),
                    Spot.of(entry.pointer() + "/replacedBy"),
                    citation.name(),
                    known.replacedBy().get());
        }
    }

    private void over(Citation citation, KnownBases.Entry entry) {
        KnownBasis known = entry.basis();
        report(
                known.replacedBy().isPresent() ? "BASIS-013" : "BASIS-014",
                Severity.WARNING,
                citation.spot(),
                Spot.of(entry.pointer() + "/until"),
                citation.name(),
                known.until().map(PartialDate::numeric).orElse(""),
                known.replacedBy().orElse(""));
    }

    /** Returns whether a replacing document was there on the plan's date, as far as the list tells. */
    private boolean issued(String number) {
        return DocumentNumber.parse(number).flatMap(list::of).stream()
                .noneMatch(entry -> CitedDate.after(entry.basis().date(), plan.date()));
    }

    private void suggestNear(Citation citation) {
        list.meantBy(citation)
                .ifPresent(entry -> report(
                        "BASIS-016",
                        Severity.INFO,
                        citation.spot(),
                        Spot.of(entry.pointer() + "/number"),
                        citation.name(),
                        entry.basis().number(),
                        entry.basis().date().numeric()));
    }

    /** Tells that the list holds what a basis leaves out. */
    private void offer(Citation citation, KnownBases.Entry entry) {
        Basis written = basis(citation);
        KnownBasis known = entry.basis();
        boolean lacks = written.date().isEmpty()
                || written.issuer().isEmpty()
                || (written.subject().isEmpty() && known.subject().isPresent());
        if (lacks) {
            report("BASIS-017", Severity.INFO, citation.spot(), Spot.of(entry.pointer()), citation.name());
        }
    }

    private void report(String code, Severity severity, Spot spot, Spot inList, String... arguments) {
        found.add(new Discrepancy(code, severity, List.of(spot, inList), List.of(arguments)));
    }
}
