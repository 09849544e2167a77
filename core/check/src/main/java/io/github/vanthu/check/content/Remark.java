package io.github.vanthu.check.content;

/**
 * Something about a file that its reader must know and that is no text (lưu ý khi đọc).
 *
 * @param kind what it is
 * @param place where it begins
 * @param excerpt the words concerned, shortened; empty for none
 */
public record Remark(Kind kind, ContentPlace place, String excerpt) {
    /** What a remark is about. */
    public enum Kind {
        /** Changes that nobody has accepted or refused yet; the text is read as if all were accepted. */
        TRACKED_CHANGES,
        /** Text that is not shown. */
        HIDDEN_TEXT,
        /** Comments in the margin. */
        COMMENTS,
        /** Text in a font of an old encoding, such as .VnTime. */
        OLD_ENCODING,
        /** Letters composed of several characters, or in mixed forms. */
        DECOMPOSED_LETTERS,
        /** A page without text, such as a scan. */
        NO_TEXT,
        /** The style of plain text names a font of an old encoding though the text does not use it. */
        OLD_FONT_IN_STYLE
    }
}
