package io.github.vanthu.figures.citation;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the citations of a plan against each other, its date and the list of its office (kiểm tra căn cứ).
 *
 * <p>Documents of different issuers may share number and symbol; they are then two, unless their dates are the same.
 */
public final class CitationCheck {
    private CitationCheck() {}

    /** Returns what does not agree. */
    public static List<Discrepancy> find(Plan plan) {
        Citations citations = Citations.of(plan);
        List<Discrepancy> found = new ArrayList<>(new SameDocument(plan).find(citations.numbered()));
        found.addAll(new OwnNumber(plan).find(citations.numbered()));
        found.addAll(new SingleCitation(plan).find(citations));
        found.addAll(new KnownBasisCheck(plan).find(citations.numbered()));
        return found;
    }
}
