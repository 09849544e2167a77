package io.github.vanthu.template.internal.markdown;

import io.github.vanthu.template.internal.data.Findings;
import io.github.vanthu.template.internal.data.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Collects the paragraphs and the footnotes of a text, and reports blocks that a plan cannot print. */
final class MarkdownItems extends AbstractVisitor {
    private final Pointer pointer;
    private final Findings findings;
    private final List<MarkdownText.Item> items = new ArrayList<>();
    private final Map<String, FootnoteDefinition> notes = new LinkedHashMap<>();
    private String marker = "";
    private int level;

    MarkdownItems(Pointer pointer, Findings findings) {
        this.pointer = pointer;
        this.findings = findings;
    }

    List<MarkdownText.Item> items() {
        return List.copyOf(items);
    }

    Map<String, FootnoteDefinition> notes() {
        return notes;
    }

    @Override
    public void visit(Paragraph paragraph) {
        items.add(new MarkdownText.Item(level, marker, paragraph));
        marker = "";
    }

    @Override
    public void visit(BulletList list) {
        items(list, item -> list.getMarker());
    }

    @Override
    public void visit(OrderedList list) {
        int first = list.getMarkerStartNumber();
        items(list, at -> (first + at) + list.getMarkerDelimiter());
    }

    private void items(Node list, java.util.function.IntFunction<String> markers) {
        int at = 0;
        level++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            marker = markers.apply(at++);
            item.accept(this);
        }
        level--;
    }

    @Override
    public void visit(ListItem item) {
        if (item.getFirstChild() == null) {
            items.add(new MarkdownText.Item(level, marker, item));
        }
        visitChildren(item);
        marker = "";
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition note) {
            notes.put(note.getLabel().toLowerCase(Locale.ROOT), note);
        }
    }

    @Override
    public void visit(Heading heading) {
        report("tiêu đề (# hoặc gạch dưới)", "headings (# or underlined)");
    }

    @Override
    public void visit(HtmlBlock html) {
        report("HTML", "HTML");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        report("khối mã (```)", "code blocks (```)");
    }

    @Override
    public void visit(BlockQuote quote) {
        report("trích dẫn (>)", "quotations (>)");
    }

    @Override
    public void visit(ThematicBreak rule) {
        report("đường kẻ ngang (---)", "rules (---)");
    }

    private void report(String vietnamese, String english) {
        findings.error("TEMPLATE-015", pointer, vietnamese, english);
    }
}
