package io.github.vanthu.typeset;

/**
 * How many lines of a paragraph a page break leaves together at least.
 *
 * @param above before the break
 * @param below behind the last break
 */
record LeastLines(int above, int below) {
    /** A page break leaves no single line of a paragraph alone, neither above nor below it. */
    static final LeastLines TEXT = new LeastLines(2, 2);

    /** LibreOffice leaves single lines in cells. */
    static final LeastLines CELLS = new LeastLines(1, 1);

    /** LibreOffice begins a footnote with two lines, and lets its last one go on alone. */
    static final LeastLines NOTES = new LeastLines(2, 1);
}
