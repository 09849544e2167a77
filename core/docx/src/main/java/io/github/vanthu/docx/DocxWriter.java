package io.github.vanthu.docx;

import io.github.vanthu.document.Document;
import io.github.vanthu.typeset.FontMetrics;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Writes documents as DOCX packages.
 *
 * <p>The same document gives the same bytes on every machine. Safe for use by several threads.
 *
 * <p>Example: {@code new DocxWriter(new FrameStore(), FontMetrics.liberationSerif()).write(document, out)}.
 */
public final class DocxWriter {
    private final FrameStore frames;
    private final FontMetrics metrics;

    /**
     * Makes a writer.
     *
     * @param frames where to find the parts that the style sheet shapes
     * @param metrics the font, for the length of short rules
     */
    public DocxWriter(FrameStore frames, FontMetrics metrics) {
        this.frames = frames;
        this.metrics = metrics;
    }

    /**
     * Writes a document; the stream stays open.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the document breaks the contract of its tree: cells that overlap, a rule
     *     without a paragraph above, a footnote in a footnote, a style that the sheet lacks, a character that XML cannot
     *     hold
     */
    public void write(Document document, OutputStream out) throws IOException {
        write(document, Optional.empty(), out);
    }

    /**
     * Writes a document with the data that it was made from as a custom XML part; the stream stays open.
     *
     * @param data the data, if the file is to carry them
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the document breaks the contract of its tree
     */
    public void write(Document document, Optional<byte[]> data, OutputStream out) throws IOException {
        Frame frame = frames.frame(document.styles(), document.properties().language());
        try (PackageStream zip = new PackageStream(out)) {
            new PackageParts(document.properties(), frame, data.isPresent()).write(zip);
            new BodyParts(document, metrics).write(zip);
            if (data.isPresent()) {
                CarriedPart.write(zip, data.get(), PrintedText.of(document));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
