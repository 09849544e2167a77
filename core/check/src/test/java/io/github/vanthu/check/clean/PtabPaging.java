package io.github.vanthu.check.clean;

/** The number at a tab that Word places by the margins, whatever the stops are. */
final class PtabPaging extends Paging {
    @Override
    String numbered(Pen pen) {
        String tab = pen.run(Role.PAGE_NUMBER, "<w:ptab w:relativeTo='margin' w:alignment='center' w:leader='none'/>");
        return pen.paragraph(Role.PAGE_NUMBER, pen.props(Role.PAGE_NUMBER).val("jc", "left"), tab + field(pen));
    }
}
