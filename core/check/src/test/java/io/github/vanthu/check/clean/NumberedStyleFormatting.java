package io.github.vanthu.check.clean;

import java.util.Map;

/** The styles of headings have the automatic numbering; their own indents stand before those of the levels. */
final class NumberedStyleFormatting extends StyleFormatting {
    private static final Map<Role, Integer> LEVELS = Map.of(Role.SECTION, 0, Role.CLAUSE, 1, Role.POINT, 2);

    /** Labels that the styles bring; bullets are typed. */
    static final class ByStyle implements Labels {
        @Override
        public String write(Pen pen, PlanLine line) {
            boolean typed = !LEVELS.containsKey(line.role());
            return pen.line(line.role(), typed ? line.typed() : line.text());
        }

        @Override
        public void parts(DocxPackage pack) {
            new AutoLabels("space", "w:left='1440' w:hanging='720'").parts(pack);
        }
    }

    @Override
    public String styles(Looks looks) {
        String styles = super.styles(looks);
        for (Map.Entry<Role, Integer> one : LEVELS.entrySet()) {
            String name = "<w:name w:val='" + one.getKey().style() + "'/><w:basedOn w:val='Normal'/><w:pPr>";
            styles = styles.replace(
                    name, name + "<w:numPr><w:ilvl w:val='" + one.getValue() + "'/><w:numId w:val='1'/></w:numPr>");
        }
        return styles;
    }
}
