package io.github.vanthu.template.internal.tree;

import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Slot;
import io.github.vanthu.document.TextStyle;
import java.util.Optional;

/** A paragraph, a heading or a footnote while its inlines are written. */
public final class InlinesFrame implements Frame {
    private final String name;
    private final InlineContent content;
    private TextStyle look;
    private Optional<Slot> slot = Optional.empty();

    /** Opens an element whose text looks so until told otherwise. */
    public InlinesFrame(String name, InlineContent content, TextStyle look) {
        this.name = name;
        this.content = content;
        this.look = look;
    }

    @Override
    public String name() {
        return name;
    }

    /** Returns how text looks now. */
    public TextStyle look() {
        return look;
    }

    /** Changes how text looks from here on. */
    public void look(TextStyle next) {
        look = next;
    }

    /** Returns the slot that text belongs to now. */
    public Optional<Slot> slot() {
        return slot;
    }

    /** Changes the slot that text belongs to from here on. */
    public void slot(Optional<Slot> next) {
        slot = next;
    }

    /** Adds text in the present look and slot. */
    public void text(String characters, Origin origin) {
        content.text(characters, look, slot, origin);
    }

    /** Adds a line break. */
    public void lineBreak(Origin origin) {
        content.lineBreak(origin);
    }

    /** Adds an inline that is not text. */
    public void inline(Inline inline) {
        content.inline(inline);
    }
}
