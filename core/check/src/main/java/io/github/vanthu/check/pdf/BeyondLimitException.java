package io.github.vanthu.check.pdf;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.util.Locale;

/** A PDF has more of something than is allowed. */
final class BeyondLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Limit limit;

    BeyondLimitException(Limit limit) {
        super(limit.name());
        this.limit = limit;
    }

    /** Returns the error to tell, with value and meaning of the limit. */
    Problem problem(String name) {
        String english = String.format(Locale.ROOT, "%,d", limit.value());
        String vietnamese = english.replace(',', '.');
        return Problem.error("EXTRACT-005", Place.file(name), vietnamese, limit.vietnamese(), english, limit.english());
    }
}
