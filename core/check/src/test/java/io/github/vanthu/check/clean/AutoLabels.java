package io.github.vanthu.check.clean;

import java.util.Map;

/** Labels come from automatic numbering of several levels; a blank or a tab follows them. */
final class AutoLabels implements Labels {
    private static final Map<Role, Integer> LEVELS =
            Map.of(Role.SECTION, 0, Role.CLAUSE, 1, Role.POINT, 2, Role.BULLET, 3);

    private final String suffix;
    private final String indent;

    /**
     * Makes labels.
     *
     * @param suffix what follows a label: {@code space}, {@code tab} or {@code nothing}
     * @param indent indents that the levels themselves have, as attributes
     */
    AutoLabels(String suffix, String indent) {
        this.suffix = suffix;
        this.indent = indent;
    }

    @Override
    public String write(Pen pen, PlanLine line) {
        if (line.label().isEmpty()) {
            return pen.line(line.role(), line.text());
        }
        Props props = pen.props(line.role())
                .put("numPr", "<w:ilvl w:val='" + LEVELS.get(line.role()) + "'/><w:numId w:val='1'/>");
        return pen.paragraph(line.role(), props, pen.runs(line.role(), line.text()));
    }

    @Override
    public void parts(DocxPackage pack) {
        pack.word(
                "numbering",
                "numbering",
                "<w:numbering " + Names.ALL + "><w:abstractNum w:abstractNumId='7'><w:multiLevelType"
                        + " w:val='multilevel'/>" + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.")
                        + level(2, "lowerLetter", "%3)") + level(3, "bullet", "-")
                        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num></w:numbering>");
    }

    private String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:suff w:val='"
                + suffix + "'/><w:lvlText w:val='" + text + "'/><w:lvlJc w:val='left'/><w:pPr><w:ind " + indent
                + "/></w:pPr><w:rPr><w:rFonts w:ascii='Times New Roman'"
                + " w:hAnsi='Times New Roman' w:hint='default'/></w:rPr></w:lvl>";
    }
}
