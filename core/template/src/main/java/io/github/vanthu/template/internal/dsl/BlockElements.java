package io.github.vanthu.template.internal.dsl;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.ListItem;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Section;
import io.github.vanthu.template.internal.tree.BlocksFrame;
import io.github.vanthu.template.internal.tree.DocumentFrame;
import io.github.vanthu.template.internal.tree.InlineContent;
import io.github.vanthu.template.internal.tree.InlinesFrame;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements of document, section and cell: properties, section, paragraph, append, rule, blocks. */
final class BlockElements {
    private static final Length A3_WIDTH = Length.mm(297);
    private static final Length A3_HEIGHT = Length.mm(420);
    private static final int WHOLE_LENGTH = 1000;
    private static final int LIST_LEVELS = 9;
    private static final String LANGUAGE = "vi-VN";

    private BlockElements() {}

    private static DocumentFrame document(Call call) {
        return call.innermost(DocumentFrame.class);
    }

    static void properties(Call call) throws TemplateException {
        Arguments given = call.arguments();
        document(call)
                .describe(new Document.Properties(
                        given.text("title").text(),
                        given.text("subject").text(),
                        given.text("symbol").text(),
                        given.text("author").text(),
                        LANGUAGE,
                        given.text("date").text()));
    }

    static void section(Call call) throws TemplateException, IOException {
        DocumentFrame document = document(call);
        PageGeometry upright = paper(call);
        PageGeometry page = call.arguments().flag("landscape", false) ? upright.turned() : upright;
        String name = call.arguments().required("name", call.arguments().word("name"));
        BlocksFrame frame = new BlocksFrame("section", page.textWidth());
        call.tree().inside(frame, call.body());
        document.add(new Section(name, page, frame.blocks()));
    }

    private static PageGeometry paper(Call call) throws TemplateException {
        PageGeometry usual = call.context().profile().page();
        return switch (call.arguments().word("paper").orElse("A4")) {
            case "A4" -> usual;
            case "A3" -> usual.on(A3_WIDTH, A3_HEIGHT);
            default ->
                throw call.arguments()
                        .wrong("paper", "A4, A3", call.arguments().text("paper").text());
        };
    }

    static void paragraph(Call call) throws TemplateException, IOException {
        BlocksFrame blocks = call.blocks();
        ParagraphStyle style = call.requiredStyle();
        boolean keepWithNext = call.arguments().flag("keepWithNext", false);
        blocks.add(filled(call, style, keepWithNext, item(call)));
    }

    /** Returns what a paragraph is in a list; a marker outside of lists would be lost. */
    private static Optional<ListItem> item(Call call) throws TemplateException {
        String marker = call.arguments().text("marker").text();
        Optional<Integer> level = call.arguments().whole("item", 1, LIST_LEVELS);
        return marker.isEmpty()
                ? level.map(depth -> new ListItem(depth, ""))
                : Optional.of(new ListItem(call.arguments().required("item", level), marker));
    }

    static Paragraph filled(Call call, ParagraphStyle style) throws TemplateException, IOException {
        return filled(call, style, false, Optional.empty());
    }

    private static Paragraph filled(Call call, ParagraphStyle style, boolean keepWithNext, Optional<ListItem> item)
            throws TemplateException, IOException {
        InlineContent content = new InlineContent();
        item.map(ListItem::marker)
                .filter(marker -> !marker.isEmpty())
                .ifPresent(marker -> content.text(marker + " ", style.text(), call.origin()));
        call.tree().inside(new InlinesFrame(call.name(), content, style.text()), call.body());
        return new Paragraph(style, content.finish(), keepWithNext, item, call.origin());
    }

    /** Writes on in the paragraph right before; without one nothing can be written on. */
    static void append(Call call) throws TemplateException, IOException {
        BlocksFrame blocks = call.blocks();
        boolean keepWithNext = call.arguments().flag("keepWithNext", false);
        Optional<Paragraph> last = blocks.reopen();
        ParagraphStyle style = last.map(Paragraph::style).orElseGet(() -> call.style("Body"));
        boolean endsText = call.arguments().flag("endsText", false);
        List<Inline> before = last.map(Paragraph::content).orElseGet(List::of);
        InlineContent content = InlineContent.after(endsText ? TypedEnd.removed(before) : before);
        call.tree().inside(new InlinesFrame("append", content, style.text()), call.body());
        blocks.add(new Paragraph(
                style,
                content.finish(),
                keepWithNext || last.map(Paragraph::keepWithNext).orElse(false),
                last.flatMap(Paragraph::item),
                last.map(Paragraph::origin).orElse(call.origin())));
    }

    static void rule(Call call) throws TemplateException {
        int permille = call.arguments().required("ratio", call.arguments().whole("ratio", 1, WHOLE_LENGTH));
        call.blocks().add(new Rule(permille, call.requiredStyle(), call.origin()));
    }

    /** Puts the macros that the province's templates define in the place of the blocks. */
    static void blocks(Call call, Environment environment) throws TemplateException, IOException {
        Environment.Namespace main = environment.getMainNamespace();
        for (Map.Entry<String, Template> block : call.context().blocks().entrySet()) {
            Environment.Namespace own = environment.importLib(block.getValue(), null);
            lend(main, own);
            main.put(block.getKey(), own.get(block.getKey()));
        }
    }

    /** The libraries that the national template imports are at hand in the province's too, under the same names. */
    private static void lend(Environment.Namespace main, Environment.Namespace own) throws TemplateModelException {
        TemplateModelIterator names = main.keys().iterator();
        while (names.hasNext()) {
            String name = names.next().toString();
            if (main.get(name) instanceof Environment.Namespace library && own.get(name) == null) {
                own.put(name, library);
            }
        }
    }
}
