package io.github.vanthu.check.clean;

/** The defaults of the document are those of its text; paragraphs say only where they differ. */
final class DefaultsFormatting implements Formatting {
    private static final Look TEXT = Look.text(28);

    @Override
    public void paragraph(Role role, Look look, Props props) {
        if (!look.spacing().equals(TEXT.spacing())) {
            props.set("spacing", look.spacing());
        }
        if (look.firstLine() != TEXT.firstLine()) {
            props.set("ind", "w:firstLine='" + look.firstLine() + "'");
        }
        if (!look.jc().equals(TEXT.jc())) {
            props.val("jc", look.jc());
        }
    }

    @Override
    public void run(Role role, Look look, Props props) {
        new DirectFormatting().run(role, look, props);
        props.remove("rFonts");
        if (look.size() == TEXT.size()) {
            props.remove("sz").remove("szCs");
        }
    }

    @Override
    public String styles(Looks looks) {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts " + DirectFormatting.TIMES
                + "/><w:sz w:val='28'/><w:szCs w:val='28'/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing "
                + TEXT.spacing() + "/><w:ind w:firstLine='720'/><w:jc w:val='both'/></w:pPr></w:pPrDefault>"
                + "</w:docDefaults>"
                + "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
                + StyleFormatting.tableStyle();
    }
}
