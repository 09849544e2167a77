package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.Remark;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.content.UnreadableFileException;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a DOCX shows (đọc tệp Word).
 *
 * <p>Formatting is resolved through defaults, theme, styles, lists and direct formatting; what is drawn in several ways
 * counts once; tracked changes are read as if all were accepted. Nothing outside the file is opened. Source: ECMA-376.
 */
public final class DocxContent {
    private DocxContent() {}

    /**
     * Reads a DOCX.
     *
     * <p>Paragraphs in margins and notes have the number 0: a reader counts those of the text.
     *
     * @param name path for messages
     * @throws UnreadableFileException if it is none, damaged, or larger than allowed
     */
    public static Content read(String name, byte[] file) throws UnreadableFileException {
        DocxFile docx = new DocxFile(OpenedPackage.open(file, new Refusal(name)));
        List<PageSection> sections = new BodyReader(docx).read();
        LengthRange room = new SectionProperties(Optional.empty()).column().room();
        List<TextPiece> notes = new NotesReader(docx, room).read();
        oldStyle(docx);
        return new Content(Content.Kind.DOCX, sections, notes, docx.notices().all());
    }

    /** Word offers the font of the default style wherever text is added, though nothing may show it yet. */
    private static void oldStyle(DocxFile docx) {
        String font = docx.looks().font(docx.formats().plain(), Looks.Script.ASCII);
        if (OldFonts.old(font) && !docx.notices().has(Remark.Kind.OLD_ENCODING)) {
            docx.notices().note(Remark.Kind.OLD_FONT_IN_STYLE, ContentPlace.FILE, font);
        }
    }
}
