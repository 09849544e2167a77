package io.github.vanthu.template;

import io.github.vanthu.model.Problem;
import io.github.vanthu.template.internal.source.Templates;
import java.util.List;
import java.util.Optional;

/** The templates of one format and what is wrong with them, found once. */
final class FormatTemplates {
    private final Templates templates;
    private volatile Optional<List<Problem>> faults = Optional.empty();

    FormatTemplates(Templates templates) {
        this.templates = templates;
    }

    Templates templates() {
        return templates;
    }

    /** Returns the faults; two threads may look for them at once and find the same. */
    List<Problem> faults() {
        Optional<List<Problem>> known = faults;
        if (known.isPresent()) {
            return known.get();
        }
        List<Problem> found = List.copyOf(new FormatCheck(templates).faults());
        faults = Optional.of(found);
        return found;
    }
}
