package io.github.vanthu.intake;

import io.github.vanthu.regulation.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A name that a mistyped one may be meant for, whatever the case, diacritics and spaces.
 *
 * @param name as data writes it, such as {@code title}
 * @param spoken as people say it, such as "trích yếu"
 */
public record Suggestion(String name, String spoken) {
    private static final int LONGEST = 64;

    /** Returns the nearest of some names in order of preference, or nothing if none is near. */
    public static Optional<Suggestion> nearest(String typed, List<Suggestion> names) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = folded(typed);
        return names.stream()
                .filter(name -> name.distance(folded) <= Spelling.tolerance(folded))
                .min(Comparator.comparingInt(name -> name.distance(folded)));
    }

    private int distance(String folded) {
        return Math.min(distance(folded, folded(name)), distance(folded, folded(spoken)));
    }

    /** Returns a name in small letters and digits without diacritics. */
    static String folded(String name) {
        return Spelling.folded(name);
    }

    /** Returns how many letters must be added, dropped, replaced or swapped with their neighbour. */
    static int distance(String a, String b) {
        return Spelling.distance(a, b);
    }
}
