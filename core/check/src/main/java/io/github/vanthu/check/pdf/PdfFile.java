package io.github.vanthu.check.pdf;

import io.github.vanthu.check.content.UnreadableFileException;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF that may be damaged, locked or made to harm, and reads its pages. */
final class PdfFile {
    private PdfFile() {}

    /**
     * Returns what stands on each page.
     *
     * @throws UnreadableFileException if it is damaged, locked, or larger than allowed
     */
    static List<PageMarks> pages(String name, byte[] file, PdfLimits limits) throws UnreadableFileException {
        try {
            limits.hold(Limit.DOCUMENT_BYTES, file.length);
            PackedStreams.count(file, limits);
            return read(file, limits);
        } catch (BeyondLimitException e) {
            throw new UnreadableFileException(e.problem(name));
        } catch (InvalidPasswordException e) {
            throw unreadable("EXTRACT-004", name);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Of a damaged file the reader of PDF expects all that its specification promises, and stumbles in many
            // ways.
            throw unreadable("EXTRACT-003", name);
        }
    }

    private static List<PageMarks> read(byte[] file, PdfLimits limits) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PageMarks> pages = new ArrayList<>();
            FaceNames faces = new FaceNames();
            PageReader.MarkCount count = new PageReader.MarkCount(limits);
            limits.hold(Limit.DOCUMENT_PAGES, document.getNumberOfPages());
            for (PDPage page : document.getPages()) {
                limits.hold(Limit.DOCUMENT_PAGES, pages.size() + 1L);
                pages.add(PageReader.read(page, pages.size() + 1, faces, count));
            }
            if (pages.isEmpty()) {
                throw new IOException("no pages");
            }
            return pages;
        }
    }

    private static UnreadableFileException unreadable(String code, String name) {
        return new UnreadableFileException(Problem.error(code, Place.file(name), name));
    }
}
