package io.github.vanthu.engine;

import java.util.Arrays;

/** Finds a longest growing sequence among numbers (patience sorting). */
final class GrowingSequence {
    private GrowingSequence() {}

    /** Returns the numbers of a longest growing sequence at their places, -1 elsewhere; negative numbers are never part of it. */
    static int[] of(int[] numbers) {
        int[] ends = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                int pile = pile(numbers, ends, length, numbers[i]);
                previous[i] = pile == 0 ? -1 : ends[pile - 1];
                ends[pile] = i;
                length = Math.max(length, pile + 1);
            }
        }
        int[] kept = new int[numbers.length];
        Arrays.fill(kept, -1);
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            kept[i] = numbers[i];
        }
        return kept;
    }

    /** Returns the first pile whose top is not smaller. */
    private static int pile(int[] numbers, int[] ends, int piles, int number) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[ends[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
