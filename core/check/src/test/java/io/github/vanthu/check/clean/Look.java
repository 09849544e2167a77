package io.github.vanthu.check.clean;

/**
 * How a paragraph of a test document is to look, whatever markup brings it about.
 *
 * @param size size in half-points
 * @param jc alignment as {@code w:jc} says it
 * @param firstLine indent of the first line in twips
 * @param before space before in twips
 * @param after space after in twips
 * @param line {@code w:line} and {@code w:lineRule} as attributes
 */
record Look(int size, boolean bold, boolean italic, String jc, int firstLine, int before, int after, String line) {
    static final String SINGLE = "w:line='240' w:lineRule='auto'";

    static Look centred(int size) {
        return new Look(size, false, false, "center", 0, 0, 0, SINGLE);
    }

    static Look text(int size) {
        return new Look(size, false, false, "both", 720, 120, 0, SINGLE);
    }

    Look bolded() {
        return new Look(size, true, italic, jc, firstLine, before, after, line);
    }

    Look slanted() {
        return new Look(size, bold, true, jc, firstLine, before, after, line);
    }

    Look sized(int other) {
        return new Look(other, bold, italic, jc, firstLine, before, after, line);
    }

    Look aligned(String other) {
        return new Look(size, bold, italic, other, firstLine, before, after, line);
    }

    Look indented(int other) {
        return new Look(size, bold, italic, jc, other, before, after, line);
    }

    Look spaced(int otherBefore, int otherAfter) {
        return new Look(size, bold, italic, jc, firstLine, otherBefore, otherAfter, line);
    }

    Look pitched(String other) {
        return new Look(size, bold, italic, jc, firstLine, before, after, other);
    }

    /** Returns the attributes of {@code w:spacing}. */
    String spacing() {
        return "w:before='" + before + "' w:after='" + after + "' " + line;
    }
}
