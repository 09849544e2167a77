package io.github.vanthu.check.pdf;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.UnreadableFileException;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a PDF shows by the places of its text and lines (đọc tệp PDF). */
public final class PdfContent {
    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfContent() {}

    /** Returns whether a file begins as a PDF does. */
    public static boolean begins(byte[] file) {
        return file.length >= HEAD.length && Arrays.equals(file, 0, HEAD.length, HEAD, 0, HEAD.length);
    }

    /**
     * Reads a PDF.
     *
     * @param name path for messages
     * @throws UnreadableFileException if it is none, damaged, locked, or larger than allowed
     */
    public static Content read(String name, byte[] file) throws UnreadableFileException {
        return read(name, file, PdfLimits.USUAL);
    }

    static Content read(String name, byte[] file, PdfLimits limits) throws UnreadableFileException {
        if (!begins(file)) {
            throw new UnreadableFileException(Problem.error("EXTRACT-002", Place.file(name), name));
        }
        return ContentMaker.content(PdfFile.pages(name, file, limits));
    }
}
