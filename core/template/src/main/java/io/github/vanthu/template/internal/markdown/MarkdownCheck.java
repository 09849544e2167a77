package io.github.vanthu.template.internal.markdown;

import io.github.vanthu.template.internal.data.Findings;
import io.github.vanthu.template.internal.data.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Reports inlines that a plan cannot print, and footnotes without call or without text. */
final class MarkdownCheck extends AbstractVisitor {
    private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]]*)]");

    private final Pointer pointer;
    private final Findings findings;
    private final Map<String, FootnoteDefinition> notes;
    private final Set<String> called = new HashSet<>();

    MarkdownCheck(Pointer pointer, Findings findings, Map<String, FootnoteDefinition> notes) {
        this.pointer = pointer;
        this.findings = findings;
        this.notes = notes;
    }

    void check(List<MarkdownText.Item> items) {
        items.forEach(item -> visitChildren(item.text()));
        notes.values().forEach(this::visitChildren);
        notes.keySet().stream()
                .filter(label -> !called.contains(label))
                .forEach(label -> findings.error("TEMPLATE-016", pointer, label));
    }

    @Override
    public void visit(Text text) {
        Matcher call = CALL.matcher(text.getLiteral());
        while (call.find()) {
            findings.error("TEMPLATE-022", pointer, call.group(1));
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            called.add(reference.getLabel().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public void visit(Code code) {
        report("mã (`)", "code (`)");
    }

    @Override
    public void visit(HtmlInline html) {
        report("HTML", "HTML");
    }

    @Override
    public void visit(Image image) {
        report("hình ảnh", "images");
    }

    @Override
    public void visit(Link link) {
        report("liên kết", "links");
    }

    private void report(String vietnamese, String english) {
        findings.error("TEMPLATE-015", pointer, vietnamese, english);
    }
}
