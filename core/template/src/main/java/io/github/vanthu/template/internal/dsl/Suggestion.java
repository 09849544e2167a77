package io.github.vanthu.template.internal.dsl;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** The name that was probably meant. */
public final class Suggestion {
    private static final int FARTHEST = 3;

    private Suggestion() {}

    /** Returns the nearest of the known names, or nothing if none is near. */
    public static Optional<String> closest(String name, Collection<String> known) {
        Optional<String> best = Optional.empty();
        int least = Math.min(FARTHEST, Math.max(1, name.length() / 2)) + 1;
        for (String candidate : new TreeSet<>(known)) {
            int distance = distance(name, candidate);
            if (distance < least) {
                least = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            next(row, a.charAt(i - 1), i, b);
        }
        return row[b.length()];
    }

    private static void next(int[] row, char letter, int i, String b) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int replaced = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
