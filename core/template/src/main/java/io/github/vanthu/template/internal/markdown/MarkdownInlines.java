package io.github.vanthu.template.internal.markdown;

import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.TextStyle;
import io.github.vanthu.template.internal.tree.InlineContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes the inlines of one paragraph. */
final class MarkdownInlines extends AbstractVisitor {
    private final InlineContent content;
    private final Origin origin;
    private final Map<String, FootnoteDefinition> notes;
    private final ParagraphStyle noteStyle;
    private TextStyle look;

    MarkdownInlines(
            InlineContent content,
            TextStyle look,
            Origin origin,
            Map<String, FootnoteDefinition> notes,
            ParagraphStyle noteStyle) {
        this.content = content;
        this.look = look;
        this.origin = origin;
        this.notes = notes;
        this.noteStyle = noteStyle;
    }

    void write(Node parent) {
        visitChildren(parent);
    }

    @Override
    public void visit(Text text) {
        content.text(text.getLiteral(), look, origin);
    }

    @Override
    public void visit(SoftLineBreak lineEnd) {
        content.text(" ", look, origin);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        content.lineBreak(origin);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        looking(look.withBold(true), strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        looking(look.withItalic(true), emphasis);
    }

    private void looking(TextStyle other, Node parent) {
        TextStyle before = look;
        look = other;
        visitChildren(parent);
        look = before;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            FootnoteDefinition note = notes.get(reference.getLabel().toLowerCase(Locale.ROOT));
            if (note != null) {
                content.inline(new FootnoteCall(look, paragraphs(note), origin));
            }
        }
    }

    private List<Paragraph> paragraphs(FootnoteDefinition note) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Node block = note.getFirstChild(); block != null; block = block.getNext()) {
            InlineContent text = new InlineContent();
            new MarkdownInlines(text, noteStyle.text(), origin, notes, noteStyle).write(block);
            paragraphs.add(new Paragraph(noteStyle, text.finish(), false, origin));
        }
        return paragraphs;
    }
}
