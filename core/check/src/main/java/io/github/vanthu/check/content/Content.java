package io.github.vanthu.check.content;

import java.util.List;

/**
 * What a finished file shows, the same for DOCX and PDF (nội dung của tệp).
 *
 * @param kind kind of the file
 * @param sections its sections in order
 * @param notes its footnotes and endnotes in order
 * @param remarks what its reader must know beside
 */
public record Content(Kind kind, List<PageSection> sections, List<TextPiece> notes, List<Remark> remarks) {
    /** Copies the lists. */
    public Content {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
    }

    /** Kinds of files. */
    public enum Kind {
        /** An Office Open XML text (ECMA-376). */
        DOCX,
        /** A Portable Document Format file (ISO 32000). */
        PDF
    }
}
