package io.github.vanthu.check.clean;

/** A straight connector of Word 2010 and later, anchored to the line of text, with VML for older readers. */
final class ConnectorLine implements ShortLine {
    @Override
    public String at(Pen pen, Role role, int length) {
        int left = left(role, length);
        String drawing = Drawings.anchor(
                Drawings.emu(length),
                0,
                Drawings.position(Drawings.emu(left), 215900),
                Drawings.shape("straightConnector1", Drawings.emu(length), 0, ""));
        return Drawings.alternates(drawing, VmlLine.line(left, length));
    }

    /** Returns where a line begins that is centred below its text, from the left of its room. */
    static int left(Role role, int length) {
        int room = role == Role.SUBJECT ? 9071 : role == Role.MOTTO ? 5424 : 3215;
        return (room - length) / 2;
    }
}
