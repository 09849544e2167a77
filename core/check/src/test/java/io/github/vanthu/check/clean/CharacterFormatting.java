package io.github.vanthu.check.clean;

/**
 * Characters look by character styles; paragraphs stand by direct formatting.
 *
 * <p>The paragraph style of all is bold: a bold character style on it switches bold off (ECMA-376 Part 1, 17.7.3).
 */
final class CharacterFormatting implements Formatting {
    @Override
    public void paragraph(Role role, Look look, Props props) {
        new DirectFormatting().paragraph(role, look, props);
        props.val("pStyle", "Heavy");
    }

    @Override
    public void run(Role role, Look look, Props props) {
        props.val("rStyle", role.style());
    }

    @Override
    public String styles(Looks looks) {
        StringBuilder styles = new StringBuilder(new DirectFormatting().styles(looks));
        styles.append(StyleFormatting.style("Heavy", "Normal", "<w:rPr><w:b/></w:rPr>"));
        for (Role role : Role.values()) {
            Look look = looks.of(role);
            Props run = Props.run();
            new DirectFormatting().run(role, look, run);
            run.remove("b").remove("bCs");
            if (!look.bold()) {
                run.set("b", "");
            }
            styles.append("<w:style w:type='character' w:customStyle='1' w:styleId='" + role.style()
                    + "'><w:name w:val='" + role.style() + "'/>" + run.xml() + "</w:style>");
        }
        return styles.toString();
    }
}
