package io.github.vanthu.check.content;

/**
 * How a line is drawn (nét kẻ).
 *
 * @param solid whether it is one unbroken line
 * @param colour six hexadecimal digits, or "auto"
 */
public record Stroke(boolean solid, String colour) {
    /** A plain black line. */
    public static final Stroke SOLID = new Stroke(true, "auto");
}
