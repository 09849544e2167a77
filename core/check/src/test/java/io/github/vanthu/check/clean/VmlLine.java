package io.github.vanthu.check.clean;

/** A line in VML alone, as Word 2003 and 2007 write it. */
final class VmlLine implements ShortLine {
    @Override
    public String at(Pen pen, Role role, int length) {
        return "<w:r><w:pict>" + line(ConnectorLine.left(role, length), length) + "</w:pict></w:r>";
    }

    static String line(int left, int length) {
        return "<v:line id='Đường_x0020_1' style='position:absolute;left:0;text-align:left;z-index:251659264'"
                + " from='" + Drawings.points(left) + ",17pt' to='" + Drawings.points(left + length)
                + ",17pt' strokecolor='black' strokeweight='.75pt'/>";
    }
}
