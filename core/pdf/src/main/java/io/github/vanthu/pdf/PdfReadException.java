package io.github.vanthu.pdf;

import java.io.IOException;

/** A PDF whose attached data cannot be read. */
public final class PdfReadException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    PdfReadException(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** Returns why. */
    public Kind kind() {
        return kind;
    }

    /** Why attached data cannot be read. */
    public enum Kind {
        /** The file is locked with a password. */
        ENCRYPTED,
        /** The file is cut off or damaged. */
        DAMAGED,
        /** The attachment is damaged. */
        DAMAGED_DATA,
        /** The attachment has more bytes than allowed. */
        TOO_LARGE
    }
}
