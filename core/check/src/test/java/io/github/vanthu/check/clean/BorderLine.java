package io.github.vanthu.check.clean;

/** An empty paragraph with a border above, between indents. */
final class BorderLine implements ShortLine {
    @Override
    public String below(Pen pen, Role role, int room, int length) {
        int side = (room - length) / 2;
        Props props = pen.props(Role.BLANK)
                .put("pBdr", "<w:top w:val='single' w:sz='4' w:space='1' w:color='auto'/>")
                .set("spacing", "w:before='0' w:after='0' w:line='240' w:lineRule='auto'")
                .set("ind", "w:left='" + side + "' w:right='" + side + "' w:firstLine='0'");
        return pen.paragraph(Role.BLANK, props, "");
    }
}
