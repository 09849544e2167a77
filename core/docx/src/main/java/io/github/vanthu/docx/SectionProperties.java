package io.github.vanthu.docx;

import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.StyleSheet.PageNumberPosition;

/** Writes the properties of sections (ECMA-376, CT_SectPr): paper, margins, page numbers from 1 but for the first. */
final class SectionProperties {
    private final Markup out;
    private final String reference;

    SectionProperties(Markup out, PageNumberPosition position) {
        this.out = out;
        this.reference = position == PageNumberPosition.TOP_CENTRE ? "w:headerReference" : "w:footerReference";
    }

    /** Writes the properties of a section with this geometry. */
    void write(PageGeometry page) {
        out.start("w:sectPr");
        reference("default", Frame.NUMBERED_ID);
        reference("first", Frame.UNNUMBERED_ID);
        out.value("w:type", "nextPage");
        paper(page);
        margins(page);
        out.start("w:pgNumType").attribute("w:start", 1).end();
        out.empty("w:titlePg").end();
    }

    private void reference(String type, String id) {
        out.start(reference).attribute("w:type", type).attribute("r:id", id).end();
    }

    private void paper(PageGeometry page) {
        out.start("w:pgSz").attribute("w:w", page.width().twips());
        out.attribute("w:h", page.height().twips());
        if (page.landscape()) {
            out.attribute("w:orient", "landscape");
        }
        out.end();
    }

    private void margins(PageGeometry page) {
        out.start("w:pgMar").attribute("w:top", page.top().twips());
        out.attribute("w:right", page.right().twips())
                .attribute("w:bottom", page.bottom().twips());
        out.attribute("w:left", page.left().twips())
                .attribute("w:header", page.header().twips());
        out.attribute("w:footer", page.footer().twips())
                .attribute("w:gutter", 0)
                .end();
    }
}
