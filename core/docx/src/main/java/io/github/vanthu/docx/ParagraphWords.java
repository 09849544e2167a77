package io.github.vanthu.docx;

import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.InlineVisitor;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Text;
import java.util.List;

/** Gathers the words of one paragraph and the datum that it prints. */
final class ParagraphWords implements InlineVisitor<ParagraphWords> {
    private final List<FootnoteCall> notes;
    private final StringBuilder text = new StringBuilder();
    private String pointer = "";

    private ParagraphWords(List<FootnoteCall> notes) {
        this.notes = notes;
    }

    /** Returns the words of a paragraph; {@code notes} gets the footnotes that it calls. */
    static ParagraphWords of(Paragraph paragraph, List<FootnoteCall> notes) {
        ParagraphWords words = new ParagraphWords(notes);
        for (Inline inline : paragraph.content()) {
            inline.accept(words);
        }
        words.note(paragraph.origin());
        return words;
    }

    String text() {
        return text.toString();
    }

    String pointer() {
        return pointer;
    }

    private void note(Origin origin) {
        if (pointer.isEmpty()) {
            pointer = origin.pointers().stream()
                    .filter(each -> each.startsWith("#"))
                    .findFirst()
                    .orElse("");
        }
    }

    @Override
    public ParagraphWords text(Text words) {
        note(words.origin());
        text.append(words.value());
        return this;
    }

    @Override
    public ParagraphWords lineBreak(LineBreak lineBreak) {
        text.append(' ');
        return this;
    }

    /** The number of a footnote is no word: word processors count themselves. */
    @Override
    public ParagraphWords footnote(FootnoteCall call) {
        notes.add(call);
        return this;
    }
}
