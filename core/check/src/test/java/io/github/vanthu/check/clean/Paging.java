package io.github.vanthu.check.clean;

/** How pages are set up and numbered. */
class Paging {
    /** A4 upright with margins of 20, 20, 30 and 20 mm. */
    static final String UPRIGHT = "<w:pgSz w:w='11906' w:h='16838'/>"
            + "<w:pgMar w:top='1134' w:right='1134' w:bottom='1134' w:left='1701' w:header='567' w:footer='567' w:gutter='0'/>";

    /** A field in complex characters. */
    static final String FIELD = "<w:fldChar w:fldCharType='begin'/>|<w:instrText xml:space='preserve'> PAGE   \\*"
            + " MERGEFORMAT </w:instrText>|<w:fldChar w:fldCharType='separate'/>|<w:t>2</w:t>|<w:fldChar"
            + " w:fldCharType='end'/>";

    /** Returns the properties of the section of the document itself. */
    String first(Pen pen) {
        return section(references(pen), UPRIGHT, "");
    }

    /** Returns the properties of a section that ends below the introduction; "" for none. */
    String middle(Pen pen) {
        return "";
    }

    /** Returns the properties of the section of the annex. */
    String annex(Pen pen) {
        return section("", UPRIGHT, "<w:pgNumType w:start='1'/>");
    }

    static String section(String references, String page, String number) {
        return "<w:sectPr>" + references + page + number + "<w:titlePg/></w:sectPr>";
    }

    /** Writes the parts with numbers; returns the references to them. */
    String references(Pen pen) {
        return "<w:headerReference w:type='default' r:id='" + header(pen, "header1", numbered(pen)) + "'/>";
    }

    static String header(Pen pen, String name, String inside) {
        return pen.pack().word(name, "header", "<w:hdr " + Names.ALL + ">" + inside + "</w:hdr>");
    }

    static String footer(Pen pen, String name, String inside) {
        return pen.pack().word(name, "footer", "<w:ftr " + Names.ALL + ">" + inside + "</w:ftr>");
    }

    /** Returns the paragraph with the number. */
    String numbered(Pen pen) {
        return pen.paragraph(Role.PAGE_NUMBER, pen.props(Role.PAGE_NUMBER), field(pen));
    }

    static String field(Pen pen) {
        StringBuilder runs = new StringBuilder();
        for (String inside : FIELD.split("\\|", -1)) {
            runs.append(pen.run(Role.PAGE_NUMBER, inside));
        }
        return runs.toString();
    }
}
