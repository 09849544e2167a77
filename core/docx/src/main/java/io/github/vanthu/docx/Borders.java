package io.github.vanthu.docx;

/** Writes border lines: single, half a point, black (ECMA-376, CT_Border). */
final class Borders {
    private static final int EIGHTHS_OF_POINT = 4;

    private Borders() {}

    /** Writes one border of the usual line. */
    static void line(Markup out, String name) {
        out.start(name).attribute("w:val", "single").attribute("w:sz", EIGHTHS_OF_POINT);
        out.attribute("w:space", 0).attribute("w:color", "000000").end();
    }

    /** Writes a border that is not there. */
    static void none(Markup out, String name) {
        out.start(name).attribute("w:val", "nil").end();
    }
}
