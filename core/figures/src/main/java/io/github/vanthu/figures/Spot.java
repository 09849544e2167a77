package io.github.vanthu.figures;

/**
 * A datum of the plan that a finding concerns, or words in it (chỗ).
 *
 * @param pointer JSON pointer into the plan, such as {@code /annexes/0/rows/3/cells/soTien/text}
 * @param excerpt the words concerned, as the datum writes them, such as "6.422 triệu đồng"; empty for the whole datum
 */
public record Spot(String pointer, String excerpt) {
    /** Returns the spot of a whole datum. */
    public static Spot of(String pointer) {
        return new Spot(pointer, "");
    }
}
