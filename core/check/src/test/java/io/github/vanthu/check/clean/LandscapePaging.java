package io.github.vanthu.check.clean;

/** The annex on pages across, numbered anew; the annex has its own references to the same header. */
final class LandscapePaging extends Paging {
    private static final String ACROSS = "<w:pgSz w:w='16838' w:h='11906' w:orient='landscape'/>"
            + "<w:pgMar w:top='1134' w:right='1134' w:bottom='1134' w:left='1701' w:header='567' w:footer='567' w:gutter='0'/>";

    @Override
    String annex(Pen pen) {
        String header = Paging.header(pen, "header9", numbered(pen));
        return section(
                "<w:headerReference w:type='default' r:id='" + header + "'/>", ACROSS, "<w:pgNumType w:start='1'/>");
    }
}
