package io.github.vanthu.check.clean;

import java.util.List;

/** A small table of three cells of which the middle one has a border below. */
final class CellLine implements ShortLine {
    @Override
    public String below(Pen pen, Role role, int room, int length) {
        int side = (room - length) / 2;
        String small = pen.paragraph(
                Role.BLANK,
                pen.props(Role.BLANK).set("spacing", "w:before='0' w:after='0' w:line='80' w:lineRule='exact'"),
                "");
        String table = Tables.plain(List.of(side, length, side), List.of(List.of(small, small, small)));
        String border = "<w:tcBorders><w:bottom w:val='single' w:sz='4' w:space='0' w:color='000000'/></w:tcBorders>";
        String width = "<w:tcW w:w='" + length + "' w:type='dxa'/>";
        return table.replace("<w:tcPr>" + width, "<w:tcPr>" + width + border) + small;
    }
}
