package io.github.vanthu.check.clean;

import java.util.EnumSet;
import java.util.Set;

/** Cells look by table styles: bold, size and alignment of the head of the page and of the heads of columns. */
final class TableStyleFormatting implements Formatting {
    private static final Set<Role> HEAD = EnumSet.of(Role.COUNTRY, Role.ISSUER, Role.HEAD_CELL);

    /** Head of the page in the table style. */
    static final Letterhead LETTERHEAD = (pen, text, line) -> Letterhead.TWO_BY_TWO
            .write(pen, text, line)
            .replaceFirst("<w:tblPr>", "<w:tblPr><w:tblStyle w:val='Khung'/>");

    private final Formatting rest = new DefaultsFormatting();

    @Override
    public void paragraph(Role role, Look look, Props props) {
        if (!HEAD.contains(role)) {
            rest.paragraph(role, look, props);
        }
    }

    @Override
    public void run(Role role, Look look, Props props) {
        if (!HEAD.contains(role)) {
            new DirectFormatting().run(role, look, props);
            props.remove("rFonts");
            if (!look.bold()) {
                props.val("b", "0");
            }
        }
    }

    @Override
    public String styles(Looks looks) {
        return rest.styles(looks) + style("Khung", KHUNG) + style("Bang", BANG);
    }

    private static final String HEAVY = "<w:pPr><w:spacing w:before='0' w:after='0'/><w:ind w:firstLine='0'/>"
            + "<w:jc w:val='center'/></w:pPr><w:rPr><w:b/><w:sz w:val='26'/></w:rPr>";
    private static final String KHUNG = HEAVY;
    private static final String BANG =
            "<w:tblPr>" + Tables.BORDERS + "</w:tblPr><w:tblStylePr w:type='firstRow'>" + HEAVY + "</w:tblStylePr>";

    private static String style(String id, String inside) {
        return "<w:style w:type='table' w:customStyle='1' w:styleId='" + id + "'><w:name w:val='" + id
                + "'/><w:basedOn w:val='TableNormal'/>" + inside + "</w:style>";
    }

    /** Returns a document whose last table is in the style with a formatted first row. */
    static String styledAnnex(String document) {
        int last = document.lastIndexOf("<w:tblPr>");
        return document.substring(0, last)
                + "<w:tblPr><w:tblStyle w:val='Bang'/><w:tblW w:w='9071' w:type='dxa'/><w:tblLayout w:type='fixed'/>"
                + "<w:tblLook w:val='0420' w:firstRow='1' w:lastRow='0' w:firstColumn='0' w:lastColumn='0'"
                + " w:noHBand='0' w:noVBand='1'/>"
                + document.substring(document.indexOf("</w:tblPr>", last));
    }
}
