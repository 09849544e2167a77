package io.github.vanthu.template.internal.dsl;

import freemarker.template.TemplateException;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Slot;
import io.github.vanthu.document.TextStyle;
import io.github.vanthu.template.internal.tree.InlineContent;
import io.github.vanthu.template.internal.tree.InlinesFrame;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** The elements inside a paragraph: b, i, sup, sub, br, slot, footnote. */
final class InlineElements {
    private InlineElements() {}

    static void bold(Call call) throws TemplateException, IOException {
        looking(call, look -> look.withBold(true));
    }

    static void italic(Call call) throws TemplateException, IOException {
        looking(call, look -> look.withItalic(true));
    }

    static void superscript(Call call) throws TemplateException, IOException {
        looking(call, look -> look.withPosition(TextStyle.Position.SUPERSCRIPT));
    }

    static void subscript(Call call) throws TemplateException, IOException {
        looking(call, look -> look.withPosition(TextStyle.Position.SUBSCRIPT));
    }

    private static void looking(Call call, UnaryOperator<TextStyle> change) throws TemplateException, IOException {
        InlinesFrame frame = call.inlines();
        call.tree().looking(change.apply(frame.look()), frame, call.body());
    }

    static void slot(Call call) throws TemplateException, IOException {
        Slot kind = call.arguments().required("kind", call.arguments().choice("kind", Slot.class));
        call.tree().filling(kind, call.inlines(), call.body());
    }

    static void lineBreak(Call call) {
        call.inlines().lineBreak(call.origin());
    }

    static void footnote(Call call) throws TemplateException, IOException {
        InlinesFrame around = call.inlines();
        ParagraphStyle style = call.context().profile().styles().footnote();
        InlineContent content = new InlineContent();
        call.tree().inside(new InlinesFrame("footnote", content, style.text()), call.body());
        Paragraph note = new Paragraph(style, content.finish(), false, call.origin());
        around.inline(new FootnoteCall(around.look(), List.of(note), call.origin()));
    }
}
