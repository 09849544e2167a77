package io.github.vanthu.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTextArray;
import io.github.vanthu.typeset.Element;
import io.github.vanthu.typeset.LineMark;
import io.github.vanthu.typeset.Mark;
import io.github.vanthu.typeset.Page;
import io.github.vanthu.typeset.TextMark;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Paints the marks of one page; neighbours of one element become one marked-content sequence (ISO 32000-1, 14.6). */
final class PagePainter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final float THOUSANDTHS = 1000;

    private final PdfContentByte content;
    private final List<Mark> marks;
    private final float height;
    private final StructureTree structure;
    private final Fonts fonts;
    private @Nullable BaseFont font;
    private double size;

    PagePainter(PdfContentByte content, Page page, StructureTree structure, Fonts fonts) {
        this.content = content;
        this.marks = page.marks();
        this.height = (float) page.geometry().height().points();
        this.structure = structure;
        this.fonts = fonts;
    }

    void paint() {
        int from = 0;
        while (from < marks.size()) {
            int to = end(from);
            begin(marks.get(from).element());
            paint(marks.subList(from, to));
            content.endMarkedContentSequence();
            from = to;
        }
    }

    private int end(int from) {
        Optional<Element> element = marks.get(from).element();
        int to = from + 1;
        while (to < marks.size() && marks.get(to).element().equals(element)) {
            to++;
        }
        return to;
    }

    private void begin(Optional<Element> element) {
        if (element.isPresent()) {
            content.beginMarkedContentSequence(structure.find(element.get()));
        } else {
            content.beginMarkedContentSequence(ARTIFACT, new PdfDictionary(), true);
        }
    }

    private void paint(List<Mark> sequence) {
        boolean text = false;
        for (Mark mark : sequence) {
            if (text != (mark instanceof TextMark)) {
                text = switchText(text);
            }
            if (mark instanceof TextMark each) {
                paint(each);
            } else if (mark instanceof LineMark each) {
                paint(each);
            }
        }
        if (text) {
            content.endText();
        }
    }

    private boolean switchText(boolean on) {
        if (on) {
            content.endText();
        } else {
            content.beginText();
        }
        return !on;
    }

    private void paint(TextMark mark) {
        if (fonts.areMeasured()) {
            begin(mark, fonts.liberation(mark.face()), mark.x());
            if (mark.stretch() == 0) {
                content.showText(Stretch.painted(mark.text()));
            } else {
                content.showText(stretched(mark));
            }
            return;
        }
        for (Stretch stretch : fonts.stretches(mark)) {
            begin(mark, stretch.font(), stretch.x());
            content.showText(stretch.array());
        }
    }

    private void begin(TextMark mark, BaseFont other, double x) {
        if (font != other || mark.size() != size) {
            font = other;
            size = mark.size();
            content.setFontAndSize(other, (float) size);
        }
        content.setTextMatrix((float) x, (float) (height - mark.baseline()));
    }

    /** Every space is a real character, followed by a step to the right. */
    private static PdfTextArray stretched(TextMark mark) {
        PdfTextArray array = new PdfTextArray();
        float step = (float) (-mark.stretch() / mark.size() * THOUSANDTHS);
        String text = mark.text();
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            array.add(Stretch.painted(text.substring(from, space + 1)));
            array.add(step);
            from = space + 1;
        }
        array.add(Stretch.painted(text.substring(from)));
        return array;
    }

    private void paint(LineMark mark) {
        content.setLineWidth((float) mark.thickness());
        content.moveTo((float) mark.x1(), (float) (height - mark.y1()));
        content.lineTo((float) mark.x2(), (float) (height - mark.y2()));
        content.stroke();
    }
}
