package io.github.vanthu.template.internal.tree;

import freemarker.template.TemplateException;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Slot;
import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.document.TextStyle;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The document under construction: which elements are open, and which directive is at work. */
public final class TreeBuilder {
    private static final int SNIPPET = 40;

    private final Deque<Frame> open = new ArrayDeque<>();
    private final Deque<Origin> origins = new ArrayDeque<>();
    private final DocumentFrame document = new DocumentFrame();

    /** Makes an empty document. */
    public TreeBuilder() {
        open.push(document);
        origins.push(Origin.NONE);
    }

    /** What is written inside an element. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
        void write() throws TemplateException, IOException;
    }

    /** Writes content on behalf of a directive at a place. */
    public void at(Origin origin, Content content) throws TemplateException, IOException {
        origins.push(origin);
        content.write();
        origins.pop();
    }

    /** Writes content inside an element. */
    public void inside(Frame frame, Content content) throws TemplateException, IOException {
        open.push(frame);
        content.write();
        open.pop();
    }

    /** Writes content in another look. */
    public void looking(TextStyle look, InlinesFrame frame, Content content) throws TemplateException, IOException {
        TextStyle before = frame.look();
        frame.look(look);
        content.write();
        frame.look(before);
    }

    /** Writes content that belongs to a slot. */
    public void filling(Slot slot, InlinesFrame frame, Content content) throws TemplateException, IOException {
        Optional<Slot> before = frame.slot();
        frame.slot(Optional.of(slot));
        content.write();
        frame.slot(before);
    }

    /** Returns the place of the directive at work. */
    public Origin origin() {
        return origins.getFirst();
    }

    /** Returns the place of the directive at work with the data that is printed. */
    public Origin origin(List<String> pointers) {
        Origin here = origin();
        return pointers.isEmpty() ? here : new Origin(here.template(), here.line(), here.column(), pointers);
    }

    /**
     * Adds text to the open paragraph.
     *
     * @throws TemplateFault if no paragraph is open and the text is not blank
     */
    public void text(String characters, List<String> pointers) {
        if (open.getFirst() instanceof InlinesFrame inlines) {
            inlines.text(characters, origin(pointers));
        } else if (!blank(characters)) {
            String snippet = characters.strip();
            throw new TemplateFault(
                    "TEMPLATE-010", origin(), snippet.substring(0, Math.min(SNIPPET, snippet.length())));
        }
    }

    private static boolean blank(String characters) {
        return characters.chars().allMatch(character -> InlineContent.blank((char) character));
    }

    /**
     * Returns the innermost open element.
     *
     * @param allowed the elements in which the directive may stand, for the message
     * @throws TemplateFault if it is of another kind
     */
    public <F extends Frame> F innermost(Class<F> kind, String directive, String allowed) {
        Frame frame = open.getFirst();
        if (!kind.isInstance(frame)) {
            throw new TemplateFault("TEMPLATE-009", origin(), directive, allowed, frame.name());
        }
        return kind.cast(frame);
    }

    /** Returns the document, or nothing if an element is still open or sections or properties are missing. */
    public Optional<Document> document(StyleSheet styles) {
        if (open.size() > 1 || document.sections().isEmpty()) {
            return Optional.empty();
        }
        return document.properties().map(properties -> new Document(properties, styles, document.sections()));
    }
}
