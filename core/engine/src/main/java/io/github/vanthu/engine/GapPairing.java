package io.github.vanthu.engine;

import io.github.vanthu.docx.PrintedBlock;
import io.github.vanthu.engine.BlockAlignment.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which blocks that went became which that came: those that have most words in common, in order. */
final class GapPairing {
    private static final double LEAST_ALIKE = 0.35;
    private static final int MOST_COMPARISONS = 40_000;

    private final List<PrintedBlock> before;
    private final List<PrintedBlock> after;
    private final double[][] best;

    private GapPairing(List<PrintedBlock> before, List<PrintedBlock> after) {
        this.before = before;
        this.after = after;
        this.best = new double[before.size() + 1][after.size() + 1];
    }

    /** Returns the steps through both lists, which have no block in common. */
    static List<Step> of(List<PrintedBlock> before, List<PrintedBlock> after) {
        if (before.size() == 1
                && after.size() == 1
                && before.get(0).kind() == after.get(0).kind()) {
            return List.of(new Step(Optional.of(before.get(0)), Optional.of(after.get(0))));
        }
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            return unpaired(before, after);
        }
        return new GapPairing(before, after).steps();
    }

    private static List<Step> unpaired(List<PrintedBlock> before, List<PrintedBlock> after) {
        List<Step> steps = new ArrayList<>();
        before.forEach(block -> steps.add(new Step(Optional.of(block), Optional.empty())));
        after.forEach(block -> steps.add(new Step(Optional.empty(), Optional.of(block))));
        return steps;
    }

    private List<Step> steps() {
        double[][] alike = new double[before.size()][after.size()];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                alike[i][j] = alike(before.get(i), after.get(j));
                double paired = alike[i][j] < LEAST_ALIKE ? 0 : alike[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return walk(alike);
    }

    private List<Step> walk(double[][] alike) {
        List<Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (alike[i][j] >= LEAST_ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                steps.add(new Step(Optional.of(before.get(i++)), Optional.of(after.get(j++))));
            } else if (best[i][j] == best[i + 1][j]) {
                steps.add(new Step(Optional.of(before.get(i++)), Optional.empty()));
            } else {
                steps.add(new Step(Optional.empty(), Optional.of(after.get(j++))));
            }
        }
        steps.addAll(unpaired(before.subList(i, before.size()), after.subList(j, after.size())));
        return steps;
    }

    /** Returns the share of words that two blocks have in common, 0 to 1. */
    private static double alike(PrintedBlock one, PrintedBlock other) {
        if (one.kind() != other.kind()) {
            return 0;
        }
        List<String> words = words(one);
        List<String> others = words(other);
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        long common = others.stream()
                .filter(word -> counts.merge(word, -1, Integer::sum) >= 0)
                .count();
        return 2.0 * common / (words.size() + others.size());
    }

    private static List<String> words(PrintedBlock block) {
        return Arrays.asList(String.join(" ", block.texts()).strip().split(" +", -1));
    }
}
