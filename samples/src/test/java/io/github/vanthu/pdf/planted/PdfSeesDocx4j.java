package io.github.vanthu.pdf.planted;

/** Breaks a rule of the architecture on purpose. */
public final class PdfSeesDocx4j {
    private PdfSeesDocx4j() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return org.docx4j.openpackaging.packages.WordprocessingMLPackage.class;
    }
}
