package io.github.vanthu.engine;

import io.github.vanthu.docx.PrintedBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays two texts side by side, block by block: what is equal, then in the gaps between what resembles each other.
 *
 * <p>Equal blocks are those of a longest common subsequence; where that would take too many comparisons, blocks that stand
 * once in each text hold the others in place.
 */
final class BlockAlignment {
    private static final long MOST_COMPARISONS = 1_000_000;

    private final List<PrintedBlock> before;
    private final List<PrintedBlock> after;
    private final List<Step> steps = new ArrayList<>();
    private int doneBefore;
    private int doneAfter;

    private BlockAlignment(List<PrintedBlock> before, List<PrintedBlock> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * A block with its counterpart.
     *
     * @param before the block of the older text, if there is one
     * @param after the block of the newer text, if there is one
     */
    record Step(Optional<PrintedBlock> before, Optional<PrintedBlock> after) {}

    /** Returns the steps through both texts, in reading order. */
    static List<Step> of(List<PrintedBlock> before, List<PrintedBlock> after) {
        BlockAlignment alignment = new BlockAlignment(before, after);
        alignment.range(0, before.size(), 0, after.size());
        alignment.gapUpTo(before.size(), after.size());
        return alignment.steps;
    }

    private boolean equal(int i, int j) {
        PrintedBlock one = before.get(i);
        PrintedBlock other = after.get(j);
        return one.kind() == other.kind() && one.texts().equals(other.texts());
    }

    private void match(int i, int j) {
        gapUpTo(i, j);
        steps.add(new Step(Optional.of(before.get(i)), Optional.of(after.get(j))));
        doneBefore = i + 1;
        doneAfter = j + 1;
    }

    private void gapUpTo(int i, int j) {
        steps.addAll(GapPairing.of(before.subList(doneBefore, i), after.subList(doneAfter, j)));
        doneBefore = i;
        doneAfter = j;
    }

    /** Matches what is equal in two ranges. */
    private void range(int from, int to, int otherFrom, int otherTo) {
        int start = from;
        int otherStart = otherFrom;
        while (start < to && otherStart < otherTo && equal(start, otherStart)) {
            match(start++, otherStart++);
        }
        int end = to;
        int otherEnd = otherTo;
        while (end > start && otherEnd > otherStart && equal(end - 1, otherEnd - 1)) {
            end--;
            otherEnd--;
        }
        inner(start, end, otherStart, otherEnd);
        for (int i = end; i < to; i++) {
            match(i, otherEnd + i - end);
        }
    }

    private void inner(int from, int to, int otherFrom, int otherTo) {
        if (from == to || otherFrom == otherTo) {
            return;
        }
        if ((long) (to - from) * (otherTo - otherFrom) <= MOST_COMPARISONS) {
            common(from, to, otherFrom, otherTo);
            return;
        }
        int[] places = uniquePlaces(from, to, otherFrom, otherTo);
        int at = from;
        int otherAt = otherFrom;
        for (int i = from; i < to; i++) {
            if (places[i - from] >= otherAt) {
                betweenAnchors(at, i, otherAt, places[i - from]);
                match(i, places[i - from]);
                at = i + 1;
                otherAt = places[i - from] + 1;
            }
        }
        betweenAnchors(at, to, otherAt, otherTo);
    }

    /** What lies between anchors is compared if it is small; else it is one gap. */
    private void betweenAnchors(int from, int to, int otherFrom, int otherTo) {
        if ((long) (to - from) * (otherTo - otherFrom) <= MOST_COMPARISONS) {
            common(from, to, otherFrom, otherTo);
        }
    }

    /** Returns where blocks that stand once in both ranges stand in the other one, in growing order; else -1. */
    private int[] uniquePlaces(int from, int to, int otherFrom, int otherTo) {
        Map<List<String>, Integer> counts = new HashMap<>();
        Map<List<String>, Integer> places = new HashMap<>();
        before.subList(from, to).forEach(block -> counts.merge(block.texts(), 1, Integer::sum));
        for (int j = otherFrom; j < otherTo; j++) {
            places.merge(after.get(j).texts(), j, (one, two) -> -1);
        }
        int[] found = new int[to - from];
        for (int i = from; i < to; i++) {
            List<String> texts = before.get(i).texts();
            int place = counts.getOrDefault(texts, 0) == 1 ? places.getOrDefault(texts, -1) : -1;
            found[i - from] = place >= 0 && equal(i, place) ? place : -1;
        }
        return GrowingSequence.of(found);
    }

    /** Matches a longest common subsequence. */
    private void common(int from, int to, int otherFrom, int otherTo) {
        int rows = to - from;
        int columns = otherTo - otherFrom;
        int[][] lengths = new int[rows + 1][columns + 1];
        Arrays.fill(lengths[rows], 0);
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                lengths[i][j] = equal(from + i, otherFrom + j)
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        walk(lengths, from, otherFrom);
    }

    private void walk(int[][] lengths, int from, int otherFrom) {
        int i = 0;
        int j = 0;
        while (i < lengths.length - 1 && j < lengths[0].length - 1) {
            if (equal(from + i, otherFrom + j)) {
                match(from + i, otherFrom + j);
                i++;
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
