package io.github.vanthu.check.clean;

/** Numbers in the bottom margin, as Thông tư 01/2011 wanted. */
final class FooterPaging extends Paging {
    @Override
    String references(Pen pen) {
        return "<w:footerReference w:type='default' r:id='" + footer(pen, "footer1", numbered(pen)) + "'/>";
    }
}
