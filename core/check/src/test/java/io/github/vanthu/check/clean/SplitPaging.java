package io.github.vanthu.check.clean;

/**
 * No first page apart: the first section ends on the first page without a break, has an empty header, and gives it to that
 * page; the next one has the number.
 */
final class SplitPaging extends Paging {
    @Override
    String middle(Pen pen) {
        return "<w:sectPr><w:headerReference w:type='default' r:id='" + header(pen, "header5", pen.blank()) + "'/>"
                + UPRIGHT + "</w:sectPr>";
    }

    @Override
    String first(Pen pen) {
        return "<w:sectPr>" + references(pen) + "<w:type w:val='continuous'/>" + UPRIGHT + "</w:sectPr>";
    }
}
