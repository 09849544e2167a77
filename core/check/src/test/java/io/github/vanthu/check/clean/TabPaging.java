package io.github.vanthu.check.clean;

/** The number at the centred tab stop of the usual header style. */
final class TabPaging extends Paging {
    @Override
    String numbered(Pen pen) {
        Props props = pen.props(Role.PAGE_NUMBER)
                .put("tabs", "<w:tab w:val='center' w:pos='4535'/><w:tab w:val='right' w:pos='9071'/>")
                .val("jc", "left");
        return pen.paragraph(Role.PAGE_NUMBER, props, pen.runs(Role.PAGE_NUMBER, "\t") + field(pen));
    }
}
