package io.github.vanthu.check.clean;

/** A border below the blank paragraph, which is as small as a line can be. */
final class OwnBorderLine implements ShortLine {
    @Override
    public String below(Pen pen, Role role, int room, int length) {
        int side = (room - length) / 2;
        Props props = pen.props(Role.BLANK)
                .put("pBdr", "<w:bottom w:val='single' w:sz='6' w:space='0' w:color='000000'/>")
                .set("spacing", "w:before='0' w:after='0' w:line='40' w:lineRule='exact'")
                .set("ind", "w:left='" + side + "' w:right='" + side + "' w:firstLine='0'");
        return pen.paragraph(Role.BLANK, props, "");
    }
}
