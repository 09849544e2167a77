package io.github.vanthu.check.clean;

/** Mirrored margins with a gutter and headers for even pages; 25 + 5 mm at the bound edge. */
final class BookPaging extends Paging {
    /** Settings that go with it. */
    static final String SETTINGS = "<w:mirrorMargins/><w:evenAndOddHeaders/>";

    private static final String BOUND = "<w:pgSz w:w='11906' w:h='16838'/>"
            + "<w:pgMar w:top='1418' w:right='1134' w:bottom='1418' w:left='1418' w:header='709' w:footer='709' w:gutter='283'/>";

    @Override
    String first(Pen pen) {
        return section(references(pen), BOUND, "");
    }

    @Override
    String annex(Pen pen) {
        return section("", BOUND, "<w:pgNumType w:start='1'/>");
    }

    @Override
    String references(Pen pen) {
        return "<w:headerReference w:type='even' r:id='" + header(pen, "header3", numbered(pen)) + "'/>"
                + super.references(pen);
    }
}
