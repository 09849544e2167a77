package io.github.vanthu.check.clean;

/** Two text boxes side by side, each with VML for readers that do not know the drawing. */
final class BoxLetterhead implements Letterhead {
    @Override
    public String write(Pen pen, PlanText text, ShortLine line) {
        String left = Letterhead.issuer(pen, text, line, 3215) + pen.blank() + pen.line(Role.NUMBER, text.number());
        String right = Letterhead.country(pen, line, 5424) + pen.blank() + pen.line(Role.PLACE_DATE, text.placeDate());
        return pen.paragraph(Role.BLANK, pen.props(Role.BLANK), box(0, 3215, left) + box(3615, 5456, right))
                + pen.blank().repeat(5);
    }

    /** Returns a run with a text box at a distance from the left, in twips. */
    static String box(int left, int width, String paragraphs) {
        long wide = Drawings.emu(width);
        String drawing = Drawings.anchor(
                wide,
                1200000,
                Drawings.position(Drawings.emu(left), 0),
                Drawings.shape("rect", wide, 1200000, Drawings.textBox(paragraphs)));
        String vml = "<v:shape style='position:absolute;margin-left:" + Drawings.points(left) + ";width:"
                + Drawings.points(width) + ";height:94pt' stroked='f' filled='f'><v:textbox inset='0,0,0,0'>"
                + "<w:txbxContent>" + paragraphs + "</w:txbxContent></v:textbox></v:shape>";
        return Drawings.alternates(drawing, vml);
    }
}
