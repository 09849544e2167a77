package io.github.vanthu.check.clean;

/** The number as a simple field. */
final class SimpleFieldPaging extends Paging {
    @Override
    String numbered(Pen pen) {
        return pen.paragraph(
                Role.PAGE_NUMBER,
                pen.props(Role.PAGE_NUMBER),
                "<w:fldSimple w:instr=' PAGE '>" + pen.runs(Role.PAGE_NUMBER, "2") + "</w:fldSimple>");
    }
}
