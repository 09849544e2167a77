package io.github.vanthu.docx;

import io.github.vanthu.document.ParagraphStyle;
import java.util.Set;

/** Identifiers of the styles in a package: the frame's own, and those of the style sheet. */
final class StyleIds {
    /** The default paragraph style, base of all others. */
    static final String NORMAL = "Normal";

    /** A paragraph one point high, where the format wants a paragraph and the document has none. */
    static final String SPACER = "Spacer";

    /** The number that calls a footnote. */
    static final String FOOTNOTE_REFERENCE = "FootnoteReference";

    /** The default table style. */
    static final String TABLE_NORMAL = "TableNormal";

    /** A data table. */
    static final String TABLE_GRID = "TableGrid";

    /** A table that only places blocks side by side. */
    static final String TABLE_FRAME = "TableFrame";

    /** The default character style. */
    static final String DEFAULT_CHARACTERS = "DefaultParagraphFont";

    private static final Set<String> RESERVED =
            Set.of(NORMAL, DEFAULT_CHARACTERS, SPACER, FOOTNOTE_REFERENCE, TABLE_NORMAL, TABLE_GRID, TABLE_FRAME);

    private StyleIds() {}

    /** Returns the identifier in the package of a style of the sheet. */
    static String of(ParagraphStyle style) {
        return RESERVED.contains(style.id()) ? style.id() + "OfSheet" : style.id();
    }
}
