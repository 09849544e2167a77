package io.github.vanthu.docx;

import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.List;

/** Writes paragraphs, with their properties in the order of the schema (ECMA-376, CT_PPr). */
final class ParagraphWriter {
    /** Nothing more in the properties of a paragraph. */
    static final Runnable NO_SECTION_END = () -> {};

    private final Markup out;
    private final SheetStyles styles;
    private final Notes notes;

    ParagraphWriter(Markup out, SheetStyles styles, Notes notes) {
        this.out = out;
        this.styles = styles;
        this.notes = notes;
    }

    /**
     * Writes a paragraph.
     *
     * @param keepNext whether it stays with the next one, besides what its style says
     * @param sectionEnd writes the properties of the section that the paragraph ends
     */
    void write(Paragraph paragraph, boolean keepNext, Runnable sectionEnd) {
        ParagraphStyle style = paragraph.style();
        out.start("w:p");
        begin(styles.id(style), keepNext && !style.keepWithNext());
        TextLook.write(out, atMark(paragraph), style.text());
        sectionEnd.run();
        out.end();
        new RunWriter(out, notes, style.text()).write(paragraph.content());
        out.end();
    }

    /** Writes the first paragraph of a footnote, with the mark before it. */
    void writeNote(Paragraph paragraph) {
        ParagraphStyle style = paragraph.style();
        out.start("w:p");
        begin(styles.id(style), paragraph.keepWithNext());
        out.end();
        RunWriter runs = new RunWriter(out, notes, style.text());
        runs.noteMark();
        runs.write(paragraph.content());
        out.end();
    }

    /** Writes a short rule as the top border of an empty paragraph, {@code width} long in the middle of the column. */
    void rule(ParagraphStyle style, Length width, Length column, boolean keepNext, Runnable sectionEnd) {
        int left = (column.twips() - width.twips()) / 2;
        int right = column.twips() - width.twips() - left;
        out.start("w:p");
        begin(styles.id(style), keepNext && !style.keepWithNext());
        out.start("w:pBdr");
        Borders.line(out, "w:top");
        out.end();
        out.start("w:ind").attribute("w:left", left).attribute("w:right", right);
        out.attribute("w:firstLine", 0).end();
        sectionEnd.run();
        out.end().end();
    }

    /** Writes a paragraph of no account, one point high, where the format wants one. */
    void spacer(boolean keepNext, Runnable sectionEnd) {
        out.start("w:p");
        begin(StyleIds.SPACER, keepNext);
        sectionEnd.run();
        out.end().end();
    }

    private void begin(String style, boolean keepNext) {
        out.start("w:pPr").value("w:pStyle", style);
        if (keepNext) {
            out.empty("w:keepNext");
        }
    }

    /** The look of the paragraph mark: the size of the last characters, since the mark has a part in the line's height. */
    private static TextStyle atMark(Paragraph paragraph) {
        TextStyle base = paragraph.style().text();
        List<Inline> content = paragraph.content();
        for (int i = content.size() - 1; i >= 0; i--) {
            if (content.get(i) instanceof Text text) {
                return base.withHalfPoints(text.style().halfPoints());
            }
            if (content.get(i) instanceof FootnoteCall call) {
                return base.withHalfPoints(call.style().halfPoints());
            }
        }
        return base;
    }
}
