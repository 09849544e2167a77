package io.github.vanthu.pdf;

/** Says why nothing can be read from a PDF (không đọc được tệp PDF). */
public final class UnreadablePdfException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a file cannot be read. */
    public enum Reason {
        /** It is no PDF, or not whole. */
        DAMAGED,
        /** It is encrypted. */
        ENCRYPTED,
        /** The attachment is larger than the caller takes. */
        TOO_LARGE
    }

    UnreadablePdfException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    UnreadablePdfException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Returns why the file cannot be read. */
    public Reason reason() {
        return reason;
    }
}
