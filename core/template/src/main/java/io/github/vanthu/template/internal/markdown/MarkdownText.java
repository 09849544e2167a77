package io.github.vanthu.template.internal.markdown;

import io.github.vanthu.document.ListItem;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.TextStyle;
import io.github.vanthu.template.internal.data.Findings;
import io.github.vanthu.template.internal.data.Pointer;
import io.github.vanthu.template.internal.tree.InlineContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * A text in CommonMark as paragraphs: bullets keep the marker that was typed, in front of their text.
 *
 * <p>Indented lines are ordinary text. What a plan cannot print (HTML, links, images, code, headings, quotations, rules)
 * is reported as an error.
 */
public final class MarkdownText {
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            ListBlock.class,
            Heading.class,
            HtmlBlock.class,
            FencedCodeBlock.class,
            BlockQuote.class,
            ThematicBreak.class);
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(FootnotesExtension.create()))
            .enabledBlockTypes(BLOCKS)
            .build();

    private final List<Item> items;
    private final Map<String, FootnoteDefinition> notes;
    private final ParagraphStyle noteStyle;
    private final Pointer pointer;

    private MarkdownText(
            List<Item> items, Map<String, FootnoteDefinition> notes, ParagraphStyle noteStyle, Pointer pointer) {
        this.items = items;
        this.notes = notes;
        this.noteStyle = noteStyle;
        this.pointer = pointer;
    }

    /**
     * One paragraph.
     *
     * @param level how deep it lies in lists, 0 outside of them
     * @param marker the typed marker of a bullet; empty for other paragraphs
     * @param text the node whose children are the inlines
     */
    record Item(int level, String marker, Node text) {}

    /**
     * Reads a text.
     *
     * @param source the CommonMark source
     * @param pointer where it stands
     * @param noteStyle style of its footnotes
     * @param findings where problems go
     */
    public static MarkdownText read(String source, Pointer pointer, ParagraphStyle noteStyle, Findings findings) {
        MarkdownItems reader = new MarkdownItems(pointer, findings);
        PARSER.parse(source).accept(reader);
        new MarkdownCheck(pointer, findings, reader.notes()).check(reader.items());
        return new MarkdownText(reader.items(), reader.notes(), noteStyle, pointer);
    }

    /** Returns the number of paragraphs. */
    public int size() {
        return items.size();
    }

    /** Returns whether the first paragraph is not a bullet. */
    public boolean startsWithText() {
        return !items.isEmpty() && items.get(0).marker().isEmpty();
    }

    /** Returns what a paragraph is in a list, if it is in one. */
    public Optional<ListItem> item(int index) {
        Item item = items.get(index);
        return item.level() == 0 ? Optional.empty() : Optional.of(new ListItem(item.level(), item.marker()));
    }

    /** Writes a paragraph into content, in a look that bold and italic build upon. */
    public void write(int index, InlineContent content, TextStyle look, Origin origin) {
        Origin here = new Origin(origin.template(), origin.line(), origin.column(), List.of(pointer.toString()));
        Item item = items.get(index);
        if (!item.marker().isEmpty()) {
            content.text(item.marker() + " ", look, here);
        }
        new MarkdownInlines(content, look, here, notes, noteStyle).write(item.text());
    }
}
