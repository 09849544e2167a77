package io.github.vanthu.docx;

import java.io.IOException;

/** A file that cannot be read as a DOCX. */
public final class DocxReadException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    DocxReadException(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** Returns why. */
    public Kind kind() {
        return kind;
    }

    /** Why a file cannot be read. */
    public enum Kind {
        /** It is no package of a text. */
        NOT_DOCX,
        /** It is locked with a password. */
        ENCRYPTED,
        /** It is cut off or damaged. */
        DAMAGED,
        /** It has more bytes than allowed. */
        FILE_BYTES,
        /** Its parts have more bytes than allowed. */
        UNPACKED_BYTES,
        /** It has more parts than allowed. */
        PARTS,
        /** Its elements lie deeper inside each other than allowed. */
        DEPTH
    }
}
