package io.github.vanthu.samples.agreement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The text of a PDF with its places.
 *
 * @param pages how many pages it has
 * @param words for each page, how often each word stands on it
 * @param lines its visual lines, page by page, from top to bottom
 */
public record PdfText(int pages, List<Map<String, Integer>> words, List<PlacedLine> lines) {
    /** Copies the lists. */
    public PdfText {
        words = List.copyOf(words);
        lines = List.copyOf(lines);
    }

    /** Reads a PDF. */
    public static PdfText of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(GlyphReader.pages(document));
        }
    }

    static PdfText of(List<List<PlacedWord>> pages) {
        List<Map<String, Integer>> words = new ArrayList<>();
        List<PlacedLine> lines = new ArrayList<>();
        for (List<PlacedWord> page : pages) {
            Map<String, Integer> counts = new HashMap<>();
            page.forEach(word -> counts.merge(word.text(), 1, Integer::sum));
            words.add(counts);
            lines.addAll(Rows.of(words.size(), page));
        }
        return new PdfText(pages.size(), words, lines);
    }
}
