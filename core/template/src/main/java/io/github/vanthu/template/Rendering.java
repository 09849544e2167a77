package io.github.vanthu.template;

import io.github.vanthu.document.Document;
import io.github.vanthu.model.Problem;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a plan.
 *
 * @param document the document tree; absent if a problem is an error
 * @param problems what is wrong or noteworthy, in the order in which it was found
 * @param read pointers of the data that were read, such as {@code #/title/0} or {@code nd30-2020#/wording/recipients}, in
 *     the order of reading
 */
public record Rendering(Optional<Document> document, List<Problem> problems, Set<String> read) {
    /** Copies the list and the set. */
    public Rendering {
        problems = List.copyOf(problems);
        read = Collections.unmodifiableSet(new LinkedHashSet<>(read));
    }

    /** Returns what became of a plan that could not be rendered at all. */
    static Rendering failed(Problem problem) {
        return new Rendering(Optional.empty(), List.of(problem), Set.of());
    }
}
