package io.github.vanthu.check.clean;

/** Every role has a paragraph style; paragraphs name nothing but the style. */
class StyleFormatting implements Formatting {
    @Override
    public void paragraph(Role role, Look look, Props props) {
        props.val("pStyle", role.style());
    }

    @Override
    public void run(Role role, Look look, Props props) {
        // the paragraph style says all
    }

    @Override
    public String styles(Looks looks) {
        StringBuilder styles = new StringBuilder(defaults());
        for (Role role : Role.values()) {
            styles.append(style(role, looks.of(role)));
        }
        return styles.toString();
    }

    /** Returns the defaults with the style of plain text and that of tables. */
    String defaults() {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='20'/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/><w:rPr>"
                + "<w:rFonts " + DirectFormatting.TIMES + "/><w:sz w:val='28'/><w:szCs w:val='28'/></w:rPr></w:style>"
                + tableStyle();
    }

    static String tableStyle() {
        return "<w:style w:type='table' w:default='1' w:styleId='TableNormal'><w:name w:val='Normal Table'/>"
                + DirectFormatting.CELL_MARGINS + "</w:style>";
    }

    private static String style(Role role, Look look) {
        Props paragraph = Props.paragraph();
        Props run = Props.run();
        new DirectFormatting().paragraph(role, look, paragraph);
        new DirectFormatting().run(role, look, run);
        return style(
                role.style(), "Normal", paragraph.xml() + run.remove("rFonts").xml());
    }

    /** Returns a paragraph style that is based on another one. */
    static String style(String id, String base, String props) {
        return "<w:style w:type='paragraph' w:customStyle='1' w:styleId='" + id + "'><w:name w:val='" + id + "'/>"
                + (base.isEmpty() ? "" : "<w:basedOn w:val='" + base + "'/>") + props + "</w:style>";
    }
}
