package io.github.vanthu.check.clean;

import java.util.Map;

/** Word's own headings, blue and in another font, that are made black and plain at every paragraph. */
final class HeadingFormatting extends DirectFormatting {
    private static final Map<Role, Integer> LEVELS = Map.of(Role.SECTION, 1, Role.CLAUSE, 2, Role.POINT, 3);

    @Override
    public void paragraph(Role role, Look look, Props props) {
        super.paragraph(role, look, props);
        if (LEVELS.containsKey(role)) {
            props.val("pStyle", "Heading" + LEVELS.get(role));
        }
    }

    @Override
    public void run(Role role, Look look, Props props) {
        super.run(role, look, props);
        if (LEVELS.containsKey(role)) {
            props.val("color", "000000").val("u", "none").val("b", look.bold()).val("i", look.italic());
        }
    }

    @Override
    public String styles(Looks looks) {
        StringBuilder styles = new StringBuilder(super.styles(looks));
        for (int level = 1; level <= 3; level++) {
            styles.append("<w:style w:type='paragraph' w:styleId='Heading" + level + "'><w:name w:val='heading "
                    + level + "'/><w:basedOn w:val='Normal'/><w:pPr><w:keepNext/><w:spacing w:before='240'/>"
                    + "<w:outlineLvl w:val='" + (level - 1) + "'/></w:pPr><w:rPr><w:rFonts w:ascii='Cambria'"
                    + " w:hAnsi='Cambria'/><w:b/><w:i/><w:color w:val='2F5496'/><w:sz w:val='32'/><w:u"
                    + " w:val='single'/></w:rPr></w:style>");
        }
        return styles.toString();
    }
}
