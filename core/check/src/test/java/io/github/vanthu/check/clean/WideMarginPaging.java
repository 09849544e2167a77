package io.github.vanthu.check.clean;

/** The widest margins: 25, 25, 35 and 20 mm, and the narrowest on the right of the annex: 20, 20, 30 and 15 mm. */
final class WideMarginPaging extends Paging {
    @Override
    String first(Pen pen) {
        return section(references(pen), page("1418", "1134", "1985"), "<w:pgNumType w:fmt='decimal' w:start='1'/>");
    }

    @Override
    String annex(Pen pen) {
        return section("", page("1134", "851", "1701"), "<w:pgNumType w:fmt='decimal' w:start='1'/>");
    }

    private static String page(String edges, String right, String left) {
        return "<w:pgSz w:w='11907' w:h='16840' w:code='9'/><w:pgMar w:top='" + edges + "' w:right='" + right
                + "' w:bottom='" + edges + "' w:left='" + left + "' w:header='567' w:footer='567' w:gutter='0'/>";
    }
}
