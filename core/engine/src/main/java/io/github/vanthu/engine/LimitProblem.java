package io.github.vanthu.engine;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.util.Locale;

/** Says that a limit is exceeded. */
final class LimitProblem {
    private LimitProblem() {}

    /** Returns the error with value and meaning of the limit, Vietnamese first. */
    static Problem of(String code, Limit limit, Place place) {
        String english = String.format(Locale.ROOT, "%,d", limit.value());
        return Problem.error(code, place, english.replace(',', '.'), limit.vietnamese(), english, limit.english());
    }
}
