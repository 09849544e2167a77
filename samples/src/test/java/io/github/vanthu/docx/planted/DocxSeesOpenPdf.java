package io.github.vanthu.docx.planted;

/** Breaks a rule of the architecture on purpose. */
public final class DocxSeesOpenPdf {
    private DocxSeesOpenPdf() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return com.lowagie.text.Rectangle.class;
    }
}
