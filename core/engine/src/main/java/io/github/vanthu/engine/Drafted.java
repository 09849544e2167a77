package io.github.vanthu.engine;

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
     * @param plan the plan with references replaced, the office as its data give it
     * @param read pointers of the data that the template read
     * @param chosen the format
     */
    record Material(Plan plan, Set<String> read, Selection.Chosen chosen) {}
}
