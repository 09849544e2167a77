package io.github.vanthu.docx;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Table;
import io.github.vanthu.typeset.FontMetrics;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the body of a document, section by section, and then the footnotes that it called. */
final class BodyParts {
    static final String DOCUMENT = "word/document.xml";
    static final String FOOTNOTES = "word/footnotes.xml";

    private final Document document;
    private final FontMetrics metrics;
    private final SheetStyles styles;
    private final Notes notes = new Notes();

    BodyParts(Document document, FontMetrics metrics) {
        this.document = document;
        this.metrics = metrics;
        this.styles = new SheetStyles(document.styles());
    }

    /** Writes both parts. */
    void write(PackageStream zip) throws IOException {
        try (Markup out = root(zip.begin(DOCUMENT), "w:document")) {
            out.start("w:body");
            sections(out);
            out.end().end();
        }
        try (Markup out = root(zip.begin(FOOTNOTES), "w:footnotes")) {
            footnotes(out);
            out.end();
        }
    }

    private static Markup root(OutputStream stream, String name) {
        Markup out = new Markup(stream).start(name);
        out.attribute("xmlns:r", Namespaces.RELATIONSHIPS);
        return out.attribute("xmlns:w", Namespaces.WORD);
    }

    /** The properties of a section stand in its last paragraph, those of the last section at the end of the body. */
    private void sections(Markup out) {
        SectionProperties properties =
                new SectionProperties(out, document.styles().pageNumberPosition());
        BlockWriter.Ink ink = new BlockWriter.Ink(out, styles, notes, metrics);
        if (beginsWithTable() && NoteSearch.finds(document)) {
            new ParagraphWriter(out, styles, notes).spacer(false, ParagraphWriter.NO_SECTION_END);
        }
        int last = document.sections().size() - 1;
        for (Section section : document.sections().subList(0, last)) {
            blocks(ink, section, () -> properties.write(section.page()));
        }
        blocks(ink, document.sections().get(last), ParagraphWriter.NO_SECTION_END);
        properties.write(document.sections().get(last).page());
    }

    /** LibreOffice puts a whole empty line before such a table if the document has footnotes; a spacer is in its place. */
    private boolean beginsWithTable() {
        return document.sections().get(0).blocks().stream().limit(1).anyMatch(Table.class::isInstance);
    }

    private static void blocks(BlockWriter.Ink ink, Section section, Runnable atEnd) {
        BlockWriter.Column column = new BlockWriter.Column(section.page().textWidth(), false, false);
        new BlockWriter(ink, column).write(section.blocks(), atEnd);
    }

    private void footnotes(Markup out) {
        separator(out, -1, "separator");
        separator(out, 0, "continuationSeparator");
        Notes nested = new Notes();
        int id = 0;
        for (FootnoteCall call : notes.calls()) {
            id++;
            out.start("w:footnote").attribute("w:id", id);
            note(new ParagraphWriter(out, styles, nested), call.note());
            out.end();
            refuse(nested, call);
        }
    }

    private static void note(ParagraphWriter paragraphs, List<Paragraph> note) {
        paragraphs.writeNote(note.get(0));
        for (Paragraph paragraph : note.subList(1, note.size())) {
            paragraphs.write(paragraph, paragraph.keepWithNext(), ParagraphWriter.NO_SECTION_END);
        }
    }

    private static void refuse(Notes nested, FootnoteCall call) {
        if (!nested.calls().isEmpty()) {
            throw new IllegalArgumentException(
                    "a footnote cannot hold a footnote: " + call.origin().place());
        }
    }

    private static void separator(Markup out, int id, String kind) {
        out.start("w:footnote").attribute("w:type", kind).attribute("w:id", id);
        out.start("w:p").start("w:pPr").value("w:pStyle", StyleIds.NORMAL).end();
        out.start("w:r").empty("w:" + kind).end();
        out.end().end();
    }
}
