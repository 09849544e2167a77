package io.github.vanthu.typeset;

import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** How footnotes look: their marks, and the line that parts them from the text (chú thích cuối trang). */
final class Footnotes {
    /** Distance from the text to the line and from the line to the first footnote, as LibreOffice sets it (1 mm). */
    private static final int SEPARATOR_GAP = 57;

    private static final int SEPARATOR_THICKNESS = 10;

    /** Share of the text's width that the line takes. */
    private static final double SEPARATOR_SHARE = 0.25;

    private Footnotes() {}

    /** Returns the mark of a footnote as it is printed, in the text and before the note. */
    static String mark(int number) {
        return Integer.toString(number);
    }

    /** Returns the height that footnotes take from a page with the line above them, in twips. */
    static int areaHeight(int notes) {
        return notes == 0 ? 0 : notes + 2 * SEPARATOR_GAP + SEPARATOR_THICKNESS;
    }

    /** Paints the line above footnotes that begin at {@code top} twips. */
    static void paintSeparator(Canvas canvas, double left, double textWidth, int top) {
        int middle = top - SEPARATOR_GAP - SEPARATOR_THICKNESS / 2;
        canvas.horizontal(left, left + textWidth * SEPARATOR_SHARE, middle, Twips.points(SEPARATOR_THICKNESS));
    }

    /** Returns the paragraphs of a footnote with its raised mark before the first. */
    static List<Paragraph> marked(FootnoteCall call, int number) {
        List<Paragraph> paragraphs = new ArrayList<>(call.note());
        paragraphs.set(0, marked(paragraphs.get(0), number));
        return paragraphs;
    }

    private static Paragraph marked(Paragraph first, int number) {
        TextStyle style = first.style().text();
        List<Inline> content = new ArrayList<>();
        content.add(new Text(mark(number), style.withPosition(TextStyle.Position.SUPERSCRIPT), first.origin()));
        content.add(new Text(" ", style, first.origin()));
        content.addAll(first.content());
        return new Paragraph(first.style(), content, first.keepWithNext(), first.item(), first.origin());
    }
}
