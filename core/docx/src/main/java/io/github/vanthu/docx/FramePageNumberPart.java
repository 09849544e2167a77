package io.github.vanthu.docx;

import org.docx4j.wml.FldChar;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;

/** Builds headers and footers: one paragraph with the number of the page, or without it (số trang). */
final class FramePageNumberPart {
    private final String style;
    private final boolean numbered;

    /**
     * Makes a builder.
     *
     * @param style identifier of the paragraph style
     * @param numbered whether the number is shown
     */
    FramePageNumberPart(String style, boolean numbered) {
        this.style = style;
        this.numbered = numbered;
    }

    Hdr header() {
        Hdr header = FrameValues.factory().createHdr();
        header.getContent().add(paragraph());
        return header;
    }

    Ftr footer() {
        Ftr footer = FrameValues.factory().createFtr();
        footer.getContent().add(paragraph());
        return footer;
    }

    private P paragraph() {
        P paragraph = FrameValues.factory().createP();
        paragraph.setPPr(properties());
        if (numbered) {
            paragraph.getContent().add(mark(STFldCharType.BEGIN));
            paragraph.getContent().add(instruction());
            paragraph.getContent().add(mark(STFldCharType.SEPARATE));
            paragraph.getContent().add(result());
            paragraph.getContent().add(mark(STFldCharType.END));
        }
        return paragraph;
    }

    private PPr properties() {
        PPr properties = FrameValues.factory().createPPr();
        PPrBase.PStyle reference = FrameValues.factory().createPPrBasePStyle();
        reference.setVal(style);
        properties.setPStyle(reference);
        return properties;
    }

    private static R mark(STFldCharType type) {
        FldChar mark = FrameValues.factory().createFldChar();
        mark.setFldCharType(type);
        return run(mark);
    }

    private static R instruction() {
        Text instruction = FrameValues.factory().createText();
        instruction.setValue(" PAGE ");
        instruction.setSpace("preserve");
        return run(FrameValues.factory().createRInstrText(instruction));
    }

    /** What a reader sees that does not count pages: the first number that is shown. */
    private static R result() {
        Text result = FrameValues.factory().createText();
        result.setValue("2");
        return run(FrameValues.factory().createRT(result));
    }

    private static R run(Object content) {
        R run = FrameValues.factory().createR();
        run.getContent().add(content);
        return run;
    }
}
