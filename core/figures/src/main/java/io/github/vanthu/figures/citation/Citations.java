package io.github.vanthu.figures.citation;

import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.citation.Citation.Role;
import io.github.vanthu.figures.citation.CitationScanner.ImpossibleDate;
import io.github.vanthu.model.Basis;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All documents that a plan cites (các trích dẫn của kế hoạch).
 *
 * @param all the citations in the order of the plan
 * @param impossible dates in them that no calendar has
 */
record Citations(List<Citation> all, List<ImpossibleDate> impossible) {
    static Citations of(Plan plan) {
        List<Citation> found = new ArrayList<>();
        List<ImpossibleDate> impossible = new ArrayList<>();
        for (int i = 0; i < plan.bases().size(); i++) {
            found.add(basis(plan.bases().get(i), JsonPointer.child("/bases", i)));
        }
        PlanTexts.forEach(plan, text -> found.addAll(new CitationScanner(text).scan(impossible::add)));
        return new Citations(found, impossible);
    }

    private static Citation basis(Basis basis, String pointer) {
        return new Citation(
                Spot.of(pointer),
                "",
                Role.BASIS,
                basis.kind(),
                basis.number().orElse(""),
                basis.number().flatMap(DocumentNumber::parse),
                basis.date(),
                basis.issuer().flatMap(IssuerReading::at));
    }

    /** Returns those with a number. */
    List<Citation> numbered() {
        return all.stream().filter(citation -> citation.number().isPresent()).toList();
    }

    /** Returns the spot of the date in a citation. */
    static Spot dateSpot(Citation citation) {
        return component(citation, "date", citation.date().isPresent());
    }

    /** Returns the spot of the issuer in a citation. */
    static Spot issuerSpot(Citation citation) {
        return component(citation, "issuer", citation.issuer().isPresent());
    }

    private static Spot component(Citation citation, String name, boolean said) {
        boolean record = citation.role() == Role.BASIS && said;
        return record ? Spot.of(citation.spot().pointer() + "/" + name) : citation.spot();
    }

    /** Returns the issuer of a citation as the plan writes it, or nothing. */
    static Optional<String> issuerWords(Citation citation, Plan plan) {
        if (citation.role() == Role.BASIS) {
            int index = Integer.parseInt(JsonPointer.last(citation.spot().pointer()));
            return plan.bases().get(index).issuer();
        }
        String words = citation.spot().excerpt();
        return citation.issuer().map(known -> words.substring(words.length() - known.length()));
    }
}
