package io.github.vanthu.docx;

import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.StyleSheet;
import java.util.IdentityHashMap;

/** Finds the identifiers of the styles that one document uses, and refuses those that its style sheet lacks. */
final class SheetStyles {
    private final StyleSheet sheet;
    private final IdentityHashMap<ParagraphStyle, String> known = new IdentityHashMap<>();

    SheetStyles(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Returns the identifier in the package.
     *
     * @throws IllegalArgumentException if the sheet has no such style, or another one of that name: the paragraph would
     *     look otherwise than the document says
     */
    String id(ParagraphStyle style) {
        return known.computeIfAbsent(style, this::check);
    }

    private String check(ParagraphStyle style) {
        if (!sheet.find(style.id()).filter(style::equals).isPresent()) {
            throw new IllegalArgumentException("style not in the style sheet: " + style.id());
        }
        return StyleIds.of(style);
    }
}
