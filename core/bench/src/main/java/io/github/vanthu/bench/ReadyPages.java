package io.github.vanthu.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.PdfWriter;
import io.github.vanthu.typeset.FontFace;
import io.github.vanthu.typeset.Layout;
import io.github.vanthu.typeset.LineMark;
import io.github.vanthu.typeset.Page;
import io.github.vanthu.typeset.TextMark;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/**
 * Pages of which nothing is left to decide: every run of text has its font, size, position and array of strings.
 *
 * <p>Painting them is the floor of PDF: OpenPDF encodes the strings, deflates the pages, writes widths and Unicode maps of
 * the fonts and the file around them.
 */
record ReadyPages(List<Sheet> sheets) {

    /** A page: its paper and what stands on it. */
    record Sheet(Rectangle paper, List<Run> runs, List<Stroke> strokes) {}

    /** A run of text, positioned from the lower left corner. */
    record Run(BaseFont font, float size, float x, float y, PdfTextArray text) {}

    /** A straight line. */
    record Stroke(float x1, float y1, float x2, float y2, float thickness) {}

    static ReadyPages of(Layout layout, Map<FontFace, BaseFont> fonts) {
        return new ReadyPages(
                layout.pages().stream().map(page -> sheet(page, fonts)).toList());
    }

    private static Sheet sheet(Page page, Map<FontFace, BaseFont> fonts) {
        float height = (float) page.geometry().height().points();
        List<Run> runs = page.marks().stream()
                .filter(TextMark.class::isInstance)
                .map(mark -> run((TextMark) mark, height, fonts))
                .toList();
        List<Stroke> strokes = page.marks().stream()
                .filter(LineMark.class::isInstance)
                .map(mark -> stroke((LineMark) mark, height))
                .toList();
        return new Sheet(new Rectangle((float) page.geometry().width().points(), height), runs, strokes);
    }

    private static Run run(TextMark mark, float height, Map<FontFace, BaseFont> fonts) {
        BaseFont font = fonts.get(mark.face());
        if (font == null) {
            throw new IllegalArgumentException("face not embedded: " + mark.face());
        }
        return new Run(font, (float) mark.size(), (float) mark.x(), height - (float) mark.baseline(), array(mark));
    }

    private static PdfTextArray array(TextMark mark) {
        String text = mark.text().replace('\u00a0', ' ');
        PdfTextArray array = new PdfTextArray();
        int from = 0;
        for (int space = text.indexOf(' '); mark.stretch() != 0 && space >= 0; space = text.indexOf(' ', from)) {
            array.add(text.substring(from, space + 1));
            array.add((float) (-mark.stretch() / mark.size() * 1000));
            from = space + 1;
        }
        array.add(text.substring(from));
        return array;
    }

    private static Stroke stroke(LineMark mark, float height) {
        return new Stroke(
                (float) mark.x1(), height - (float) mark.y1(), (float) mark.x2(), height - (float) mark.y2(), (float)
                        mark.thickness());
    }

    /** Returns the pages as a PDF file. */
    byte[] painted() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document file = new Document(sheets.get(0).paper(), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(file, out);
        file.open();
        for (Sheet sheet : sheets) {
            file.setPageSize(sheet.paper());
            file.newPage();
            writer.setPageEmpty(false);
            paint(writer.getDirectContent(), sheet);
        }
        file.close();
        return out.toByteArray();
    }

    private static void paint(PdfContentByte content, Sheet sheet) {
        content.beginText();
        for (Run run : sheet.runs()) {
            content.setFontAndSize(run.font(), run.size());
            content.setTextMatrix(run.x(), run.y());
            content.showText(run.text());
        }
        content.endText();
        for (Stroke stroke : sheet.strokes()) {
            content.setLineWidth(stroke.thickness());
            content.moveTo(stroke.x1(), stroke.y1());
            content.lineTo(stroke.x2(), stroke.y2());
            content.stroke();
        }
    }
}
