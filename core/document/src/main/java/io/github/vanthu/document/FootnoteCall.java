package io.github.vanthu.document;

import java.util.List;

/**
 * The raised number that calls a footnote, with the footnote itself (chú thích cuối trang).
 *
 * <p>Writers number the calls of a document from 1 and print the raised number, here and before the note. No rule fixes
 * the mark. Brackets around it would be text of their own, which LibreOffice tears from the number at the note.
 *
 * @param style how the text around the call looks; the call itself is raised
 * @param note the paragraphs of the footnote, at least one
 * @param origin where it comes from
 */
public record FootnoteCall(TextStyle style, List<Paragraph> note, Origin origin) implements Inline {
    /** Copies the list of paragraphs. */
    public FootnoteCall {
        note = List.copyOf(note);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.footnote(this);
    }
}
