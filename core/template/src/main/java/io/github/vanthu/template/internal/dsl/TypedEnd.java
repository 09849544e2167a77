package io.github.vanthu.template.internal.dsl;

import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The full stop, or the end mark, that somebody typed where the template prints the end mark itself. */
final class TypedEnd {
    /** Three dots are an ellipsis, not an end. */
    private static final Pattern END = Pattern.compile("(?<!\\.)\\.(/\\.)?\\s*$");

    private TypedEnd() {}

    /** Returns the inlines without a typed end. */
    static List<Inline> removed(List<Inline> inlines) {
        List<Inline> kept = new ArrayList<>(inlines);
        if (!kept.isEmpty() && kept.get(kept.size() - 1) instanceof Text last) {
            kept.remove(kept.size() - 1);
            String value = END.matcher(last.value()).replaceFirst("");
            if (!value.isEmpty()) {
                kept.add(new Text(value, last.style(), last.slot(), last.origin()));
            }
        }
        return kept;
    }
}
