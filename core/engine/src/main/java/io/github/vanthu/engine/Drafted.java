package io.github.vanthu.engine;

import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import java.util.Optional;
import java.util.Set;

/**
 * A draft with what it was made of.
 *
 * @param draft the draft
 * @param material what a document was made of, if there is one
 */
record Drafted(Draft draft, Optional<Material> material) {
    /**
     * What a document was made of.
     *
     * @param plan the plan as it was printed at its stage, with references replaced, the office as its data give it
     * @param date the whole date of the data, of which a stage may leave parts blank
     * @param read pointers of the data that the template read
     * @param chosen the format
     */
    record Material(Plan plan, PartialDate date, Set<String> read, Selection.Chosen chosen) {
        /** Returns the plan with its whole date, which may select another format than the printed parts do. */
        Plan dated() {
            return plan.withNumberAndDate(plan.number(), date);
        }
    }
}
