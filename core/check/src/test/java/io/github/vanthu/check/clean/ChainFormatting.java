package io.github.vanthu.check.clean;

/** Styles of four levels that switch bold, italic and alignment on and off again; paragraphs switch off the rest. */
final class ChainFormatting implements Formatting {
    @Override
    public void paragraph(Role role, Look look, Props props) {
        props.val("pStyle", look.bold() ? "Fourth" : "Third");
        props.set("spacing", "w:before='" + look.before() + "' w:after='" + look.after() + "' " + look.line());
        props.set("ind", "w:firstLine='" + look.firstLine() + "'");
        if (!look.jc().equals("center")) {
            props.val("jc", look.jc());
        }
    }

    @Override
    public void run(Role role, Look look, Props props) {
        if (look.size() != 28) {
            props.val("sz", look.size());
        }
        if (look.italic() != look.bold()) {
            props.set("i", look.italic() ? "w:val='true'" : "w:val='off'");
        }
    }

    @Override
    public String styles(Looks looks) {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Cambria' w:hAnsi='Cambria'/></w:rPr>"
                + "</w:rPrDefault></w:docDefaults>"
                + "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
                + StyleFormatting.style(
                        "First",
                        "Normal",
                        "<w:pPr><w:jc w:val='right'/></w:pPr><w:rPr><w:rFonts w:ascii='Times New Roman'"
                                + " w:hAnsi='Times New Roman'/><w:b/><w:i/><w:sz w:val='24'/></w:rPr>")
                + StyleFormatting.style("Second", "First", "<w:rPr><w:i w:val='0'/><w:sz w:val='28'/></w:rPr>")
                + StyleFormatting.style(
                        "Third", "Second", "<w:pPr><w:jc w:val='center'/></w:pPr><w:rPr><w:b w:val='false'/></w:rPr>")
                + StyleFormatting.style("Fourth", "Third", "<w:rPr><w:b w:val='1'/><w:i/></w:rPr>")
                + StyleFormatting.tableStyle();
    }
}
