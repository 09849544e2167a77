package io.github.vanthu.check.content;

/**
 * Characters of one look (đoạn ký tự).
 *
 * @param text the characters as they are shown, NFC: in capitals where the formatting makes them so, decoded where a font of old
 *     encodings is used; for {@link Kind#TAB} a tab, for {@link Kind#BREAK} a line feed
 * @param look how they look
 * @param kind what they are
 * @param path position of the run in the part of a DOCX; empty for a PDF
 */
public record Run(String text, RunLook look, Kind kind, String path) {
    /** What the characters of a run are. */
    public enum Kind {
        /** Typed text, and results of fields that are none of the others. */
        TEXT,
        /** The number of the page. */
        PAGE_NUMBER,
        /** The number of pages. */
        PAGE_COUNT,
        /** A label of automatic numbering, which is shown but not typed, with a space behind it for the tab or space there. */
        LABEL,
        /** A mark of a footnote or endnote. */
        NOTE_MARK,
        /** A tab. */
        TAB,
        /** A line break within a paragraph. */
        BREAK
    }

    /** Returns typed text. */
    public static Run of(String text, RunLook look) {
        return new Run(text, look, Kind.TEXT, "");
    }

    /** Returns this run with other characters. */
    public Run withText(String other) {
        return new Run(other, look, kind, path);
    }
}
