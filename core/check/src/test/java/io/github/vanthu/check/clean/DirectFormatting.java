package io.github.vanthu.check.clean;

/** Everything stands at the paragraphs and runs themselves; the styles say nothing that fits. */
class DirectFormatting implements Formatting {
    static final String TIMES =
            "w:ascii='Times New Roman' w:hAnsi='Times New Roman' w:eastAsia='Times New Roman' w:cs='Times New Roman'";

    @Override
    public void paragraph(Role role, Look look, Props props) {
        props.set("spacing", look.spacing());
        props.set("ind", "w:left='0' w:right='0' w:firstLine='" + look.firstLine() + "'");
        props.val("jc", look.jc());
    }

    @Override
    public void run(Role role, Look look, Props props) {
        props.set("rFonts", TIMES).val("sz", look.size()).val("szCs", look.size());
        if (look.bold()) {
            props.set("b", "").set("bCs", "");
        }
        if (look.italic()) {
            props.set("i", "").set("iCs", "");
        }
    }

    @Override
    public String styles(Looks looks) {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Calibri' w:hAnsi='Calibri' w:cs='Calibri'/>"
                + "<w:sz w:val='22'/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after='160'"
                + " w:line='259' w:lineRule='auto'/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
                + "<w:style w:type='table' w:default='1' w:styleId='TableNormal'><w:name w:val='Normal Table'/>"
                + CELL_MARGINS + "</w:style>";
    }

    /** The inner margins of the usual default table style. */
    static final String CELL_MARGINS =
            "<w:tblPr><w:tblInd w:w='0' w:type='dxa'/><w:tblCellMar><w:top w:w='0' w:type='dxa'/>"
                    + "<w:left w:w='108' w:type='dxa'/><w:bottom w:w='0' w:type='dxa'/>"
                    + "<w:right w:w='108' w:type='dxa'/></w:tblCellMar></w:tblPr>";
}
