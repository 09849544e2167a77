package io.github.vanthu.template.internal.tree;

import io.github.vanthu.document.Inline;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Slot;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the inlines of a paragraph; white space collapses as in HTML, no-break spaces stay.
 *
 * <p>Runs of one look, one origin and one slot become one text.
 */
public final class InlineContent {
    private final List<Inline> done = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private TextStyle runStyle = TextStyle.of(0);
    private Origin runOrigin = Origin.NONE;
    private Optional<Slot> runSlot = Optional.empty();
    private boolean swallowing = true;

    /** Returns content that begins with inlines of an earlier paragraph. */
    public static InlineContent after(List<Inline> earlier) {
        InlineContent content = new InlineContent();
        content.done.addAll(earlier);
        content.swallowing = earlier.isEmpty();
        return content;
    }

    /** Adds text that is no slot. */
    public void text(String characters, TextStyle style, Origin origin) {
        text(characters, style, Optional.empty(), origin);
    }

    /** Adds text, perhaps of a slot. */
    public void text(String characters, TextStyle style, Optional<Slot> slot, Origin origin) {
        if (!style.equals(runStyle) || !origin.equals(runOrigin) || !slot.equals(runSlot)) {
            endRun();
            runStyle = style;
            runOrigin = origin;
            runSlot = slot;
        }
        String composed = Normalizer.normalize(characters, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            add(composed.charAt(i));
        }
    }

    private void add(char character) {
        if (!blank(character)) {
            run.append(character);
            swallowing = false;
        } else if (!swallowing) {
            run.append(' ');
            swallowing = true;
        }
    }

    /** Returns whether a character is white space that collapses. */
    static boolean blank(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
    }

    /** Adds a line break; the space before it goes. */
    public void lineBreak(Origin origin) {
        trimEnd();
        done.add(new LineBreak(origin));
        swallowing = true;
    }

    /** Adds an inline that is not text. */
    public void inline(Inline inline) {
        endRun();
        done.add(inline);
        swallowing = false;
    }

    /** Returns whether nothing has been added. */
    public boolean isEmpty() {
        return done.isEmpty() && run.isEmpty();
    }

    /** Returns the inlines without white space at the end. */
    public List<Inline> finish() {
        trimEnd();
        return List.copyOf(done);
    }

    private void trimEnd() {
        endRun();
        if (!done.isEmpty()
                && done.get(done.size() - 1) instanceof Text text
                && text.value().endsWith(" ")) {
            done.remove(done.size() - 1);
            String kept = text.value().stripTrailing();
            if (!kept.isEmpty()) {
                done.add(new Text(kept, text.style(), text.slot(), text.origin()));
            }
        }
    }

    private void endRun() {
        if (!run.isEmpty()) {
            done.add(new Text(run.toString(), runStyle, runSlot, runOrigin));
            run.setLength(0);
        }
    }
}
