package io.github.vanthu.pdf;

import io.github.vanthu.document.Document;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.Layout;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes laid-out documents as tagged PDF 1.7: fonts embedded as subsets, structure tree, outline, metadata.
 *
 * <p>The files are PDF/A-2a, with an attachment PDF/A-3a, and PDF/UA-1.
 *
 * <p>The same document and layout give the same bytes on every machine. Instances are immutable, keep the fonts that
 * they have read, and may be shared between threads.
 *
 * <p>Example: {@code new PdfWriter().write(document, typesetter.typeset(document), out)}.
 */
public final class PdfWriter {
    private final Fonts fonts;

    /** Makes a writer that embeds Liberation Serif. */
    public PdfWriter() {
        this.fonts = Fonts.measured();
    }

    /**
     * Makes a writer that embeds an office's own font; every word begins where the layout has it.
     *
     * @param font the font to paint with
     * @param metrics the font that layouts are made with
     */
    public PdfWriter(OfficeFont font, FontMetrics metrics) {
        this.fonts = Fonts.of(font, metrics);
    }

    /**
     * Writes a document; the stream stays open.
     *
     * @param document the document, for its properties
     * @param layout the same document, typeset
     * @param out where the file goes
     * @throws IOException if the stream fails
     */
    public void write(Document document, Layout layout, OutputStream out) throws IOException {
        write(document, layout, PdfExtras.NONE, out);
    }

    /**
     * Writes a document with what it holds besides its pages; the stream stays open.
     *
     * @param document the document, for its properties
     * @param layout the same document, typeset
     * @param extras attachment and signature fields
     * @param out where the file goes
     * @throws IllegalArgumentException if a signature field stands on a page that the layout does not have
     * @throws IOException if the stream fails
     */
    public void write(Document document, Layout layout, PdfExtras extras, OutputStream out) throws IOException {
        extras.check(layout.pages().size());
        byte[] file = new PdfFile(document.properties(), layout, extras, fonts).bytes();
        FontDescriptors.of(layout, fonts).correct(file);
        CrossReferences.correct(file);
        out.write(file);
    }
}
