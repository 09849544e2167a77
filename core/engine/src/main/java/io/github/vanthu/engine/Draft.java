package io.github.vanthu.engine;

import io.github.vanthu.document.Document;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A plan on its way to the writers (bản thảo).
 *
 * @param document the document, unless a problem is an error
 * @param problems everything found so far, sorted by place
 */
public record Draft(Optional<Document> document, List<Problem> problems) {
    /** Sorts the problems and drops the document if one of them is an error. */
    public Draft {
        problems = ProblemOrder.sorted(problems);
        document = problems.stream().anyMatch(Problem::isError) ? Optional.empty() : document;
    }
}
