package io.github.vanthu.check.clean;

/** How labels of headings and bullets are written. */
@FunctionalInterface
interface Labels {
    /** Labels are typed before the text. */
    Labels TYPED = (pen, line) -> pen.line(line.role(), line.typed());

    /** Returns the paragraph of a line. */
    String write(Pen pen, PlanLine line);

    /** Adds further parts, such as numbering. */
    default void parts(DocxPackage pack) {}
}
