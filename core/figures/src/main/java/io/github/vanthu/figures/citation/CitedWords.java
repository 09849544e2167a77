package io.github.vanthu.figures.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a text that cite documents with what these are about (lời dẫn văn bản).
 *
 * <p>A citation reaches to the end of its sentence or of the item of a list: what an older document is about keeps the names of
 * its time.
 */
public final class CitedWords {
    private record Range(int start, int end) {}

    private final List<Range> ranges = new ArrayList<>();

    /** Finds the citations of a text. */
    public CitedWords(PlanText source) {
        CitationScanner scanner = new CitationScanner(source);
        scanner.starts(start -> ranges.add(new Range(start, Sentences.end(source.text(), start))));
    }

    /** Returns whether a character belongs to a citation. */
    public boolean contains(int at) {
        return ranges.stream().anyMatch(range -> at >= range.start() && at < range.end());
    }
}
