package io.github.vanthu.figures.citation;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.model.Plan;
import java.util.List;

/** Holds the citations of a plan against each other and against the list of the office (kiểm tra căn cứ). */
public final class CitationCheck {
    private CitationCheck() {}

    /** Returns what does not agree. */
    public static List<Discrepancy> find(Plan plan) {
        return List.of();
    }
}
