package io.github.vanthu.workbook.sheet;

/**
 * How a cell looks, as far as it tells something about its row (kiểu ô).
 *
 * @param bold whether its text is bold
 * @param italic whether its text is italic
 * @param indent steps that its text is indented by
 * @param right whether it is aligned at the right
 * @param font name of its font; empty when unknown
 */
public record CellStyle(boolean bold, boolean italic, int indent, boolean right, String font) {
    /** Upright text at the left. */
    public static final CellStyle PLAIN = new CellStyle(false, false, 0, false, "");
}
