package io.github.vanthu.regulation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped word may be meant for, whatever its case, diacritics and spaces (gợi ý khi gõ nhầm). */
public final class Spelling {
    private static final int LONGEST = 64;

    private Spelling() {}

    /** Returns the nearest of some names in order of preference, or nothing if none is near. */
    public static Optional<String> nearest(String typed, Collection<String> names) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = folded(typed);
        return names.stream()
                .filter(name -> distance(folded, folded(name)) <= tolerance(folded))
                .min(Comparator.comparingInt(name -> distance(folded, folded(name))));
    }

    /** Returns how many letters a name of some length may be wrong in. */
    public static int tolerance(String folded) {
        return folded.length() < 4 ? folded.length() / 2 : folded.length() < 8 ? 2 : 3;
    }

    /** Returns a name in small letters and digits without diacritics. */
    public static String folded(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return letters.replace('đ', 'd').replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Returns how many letters must be added, dropped, replaced or swapped with their neighbour. */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
