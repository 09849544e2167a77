package io.github.vanthu.docx;

import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.InlineVisitor;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.List;

/** Writes the inlines of one paragraph as runs; neighbours of one look become one run. */
final class RunWriter implements InlineVisitor<Markup> {
    private static final char BREAK = '\n';

    private final Markup out;
    private final Notes notes;
    private final TextStyle base;
    private final StringBuilder pending = new StringBuilder();
    private TextStyle look;

    /**
     * Begins a paragraph.
     *
     * @param base how its style makes characters look
     */
    RunWriter(Markup out, Notes notes, TextStyle base) {
        this.out = out;
        this.notes = notes;
        this.base = base;
        this.look = base;
    }

    /** Writes inlines. */
    void write(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        flush();
    }

    @Override
    public Markup text(Text text) {
        if (!text.style().equals(look)) {
            flush();
            look = text.style();
        }
        pending.append(text.value());
        return out;
    }

    @Override
    public Markup lineBreak(LineBreak lineBreak) {
        pending.append(BREAK);
        return out;
    }

    @Override
    public Markup footnote(FootnoteCall call) {
        flush();
        int id = notes.number(call);
        return referenceRun(
                call.style(),
                () -> out.start("w:footnoteReference").attribute("w:id", id).end());
    }

    /** Writes the mark that begins a footnote: its number as in the text, raised, and a space. */
    void noteMark() {
        referenceRun(base, () -> out.empty("w:footnoteRef"));
        pending.append(' ');
    }

    private Markup referenceRun(TextStyle style, Runnable content) {
        out.start("w:r").start("w:rPr").value("w:rStyle", StyleIds.FOOTNOTE_REFERENCE);
        TextLook.differences(out, style, base.withPosition(style.position()));
        out.end();
        content.run();
        return out.end();
    }

    private void flush() {
        if (pending.length() > 0) {
            out.start("w:r");
            TextLook.write(out, look, base);
            pieces(pending.toString());
            out.end();
            pending.setLength(0);
        }
    }

    private void pieces(String text) {
        int from = 0;
        for (int end = text.indexOf(BREAK); end >= 0; end = text.indexOf(BREAK, from)) {
            characters(text.substring(from, end));
            out.empty("w:br");
            from = end + 1;
        }
        characters(text.substring(from));
    }

    private void characters(String text) {
        if (text.isEmpty()) {
            return;
        }
        out.start("w:t");
        if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
            out.attribute("xml:space", "preserve");
        }
        out.text(text).end();
    }
}
