package io.github.vanthu.regulation;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.Locale;

/** Says that a limit is exceeded. */
public final class LimitProblem {
    private LimitProblem() {}

    /**
     * Returns the error with value and meaning of the limit, Vietnamese first.
     *
     * @param code code of the boundary, such as {@code EXTRACT-005}
     * @param limit the limit
     * @param place where it is exceeded
     */
    public static Problem of(String code, Limit limit, Place place) {
        String english = String.format(Locale.ROOT, "%,d", limit.value());
        return Problem.error(code, place, english.replace(',', '.'), limit.vietnamese(), english, limit.english());
    }
}
