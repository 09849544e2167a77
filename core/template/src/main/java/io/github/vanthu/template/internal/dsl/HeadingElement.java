package io.github.vanthu.template.internal.dsl;

import freemarker.template.TemplateException;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.TextStyle;
import io.github.vanthu.template.internal.data.MarkdownModel;
import io.github.vanthu.template.internal.markdown.MarkdownText;
import io.github.vanthu.template.internal.tree.BlocksFrame;
import io.github.vanthu.template.internal.tree.InlineContent;
import java.util.Optional;

/**
 * The elements heading and markdown.
 *
 * <p>A heading with a lead, or one that nothing belongs to, takes the style {@code RunIn} of its level: it has the outline
 * level, but its text is upright and does not hold on to the next block.
 */
final class HeadingElement {
    private static final int LEVELS = 5;

    private HeadingElement() {}

    static void heading(Call call) throws TemplateException {
        BlocksFrame blocks = call.blocks();
        int level = call.arguments().required("level", call.arguments().whole("level", 1, LEVELS));
        boolean kept = call.arguments().flag("keepWithNext", true);
        Optional<MarkdownText> lead = markdown(call, "lead");
        ParagraphStyle named = call.style("Heading" + level);
        ParagraphStyle style = kept && lead.isEmpty() ? named : call.style("RunIn" + level);
        Chunk title = call.arguments().text("title");
        TextStyle look = lead.isPresent() ? style.text().withBold(!title.isEmpty()) : named.text();
        InlineContent content = new InlineContent();
        add(call, content, call.arguments().text("label"), look);
        add(call, content, title, look);
        int from = lead.isPresent() ? runOn(call, content, lead.get(), style) : 0;
        blocks.add(new Paragraph(style, content.finish(), false, call.origin()));
        if (lead.isPresent()) {
            paragraphs(call, blocks, lead.get(), from, call.style("Body"));
        }
    }

    private static void add(Call call, InlineContent content, Chunk chunk, TextStyle look) {
        if (!chunk.isEmpty()) {
            content.text(chunk.text() + " ", look, call.tree().origin(chunk.pointers()));
        }
    }

    private static int runOn(Call call, InlineContent content, MarkdownText lead, ParagraphStyle style) {
        if (!lead.startsWithText()) {
            return 0;
        }
        lead.write(0, content, style.text(), call.origin());
        return 1;
    }

    static void markdown(Call call) throws TemplateException {
        BlocksFrame blocks = call.blocks();
        ParagraphStyle style = call.requiredStyle();
        MarkdownText text = call.arguments().required("text", markdown(call, "text"));
        paragraphs(call, blocks, text, 0, style);
    }

    private static void paragraphs(Call call, BlocksFrame blocks, MarkdownText text, int from, ParagraphStyle style) {
        for (int at = from; at < text.size(); at++) {
            InlineContent content = new InlineContent();
            text.write(at, content, style.text(), call.origin());
            blocks.add(new Paragraph(style, content.finish(), false, text.item(at), call.origin()));
        }
    }

    private static Optional<MarkdownText> markdown(Call call, String name) throws TemplateException {
        ParagraphStyle notes = call.context().profile().styles().footnote();
        return call.arguments()
                .of(MarkdownModel.class, name, "CommonMark")
                .map(model -> MarkdownText.read(
                        model.source(), model.pointer(), notes, call.context().findings()));
    }
}
