package io.github.vanthu.engine;

import java.util.Locale;

/** The file formats that a plan is written in (định dạng tệp). */
public enum Format {
    /** Office Open XML (ECMA-376), to be edited in Word. */
    DOCX,
    /** Portable Document Format (ISO 32000-1), to be signed and sent. */
    PDF;

    /** Returns the ending of file names without a dot, such as {@code docx}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
