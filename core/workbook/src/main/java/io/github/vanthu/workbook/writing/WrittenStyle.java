package io.github.vanthu.workbook.writing;

/**
 * How a written cell looks (kiểu ô).
 *
 * @param bold whether its text is bold
 * @param italic whether its text is italic
 * @param side where its text stands
 * @param indent steps that its text is indented by
 * @param bordered whether it has lines around it
 * @param format its number format
 */
record WrittenStyle(boolean bold, boolean italic, Side side, int indent, boolean bordered, String format) {
    /** Where text stands in a cell. */
    enum Side {
        /** At the left. */
        LEFT,
        /** In the middle. */
        CENTER,
        /** At the right. */
        RIGHT
    }

    static final String GENERAL = "General";
    static final WrittenStyle PLAIN = new WrittenStyle(false, false, Side.LEFT, 0, false, GENERAL);
    static final WrittenStyle HEAD = new WrittenStyle(true, false, Side.CENTER, 0, true, GENERAL);
    static final WrittenStyle NUMBERS = new WrittenStyle(false, true, Side.CENTER, 0, true, GENERAL);
    static final WrittenStyle TITLE = new WrittenStyle(true, false, Side.CENTER, 0, false, GENERAL);
    static final WrittenStyle ATTACHED = new WrittenStyle(false, true, Side.CENTER, 0, false, GENERAL);
    static final WrittenStyle UNIT = new WrittenStyle(false, true, Side.RIGHT, 0, false, GENERAL);

    WrittenStyle at(Side other) {
        return new WrittenStyle(bold, italic, other, indent, bordered, format);
    }

    WrittenStyle indented(int steps) {
        return new WrittenStyle(bold, italic, side, steps, bordered, format);
    }

    WrittenStyle with(String numberFormat) {
        return new WrittenStyle(bold, italic, Side.RIGHT, indent, bordered, numberFormat);
    }
}
