package io.github.vanthu.engine;

import io.github.vanthu.document.Document;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A plan on its way to the writers.
 *
 * @param document the document, unless a problem is an error
 * @param problems everything found so far, sorted
 */
record Draft(Optional<Document> document, List<Problem> problems) {
    Draft {
        problems = ProblemOrder.sorted(problems);
        document = problems.stream().anyMatch(Problem::isError) ? Optional.empty() : document;
    }
}
