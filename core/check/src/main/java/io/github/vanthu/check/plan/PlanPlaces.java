package io.github.vanthu.check.plan;

import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.model.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paragraphs that each datum of a plan was read from, by JSON pointer. */
final class PlanPlaces {
    private final Map<String, List<Source>> sources = new HashMap<>();

    /** A paragraph and what the datum makes of it. */
    private record Source(String written, PlanPlace place) {}

    /** Notes the paragraphs of a part. */
    void add(String pointer, Part part) {
        part.lines().forEach(line -> add(pointer, line));
    }

    void add(String pointer, TextPiece piece) {
        add(pointer, piece.text(), piece);
    }

    /**
     * Notes a paragraph.
     *
     * @param written the words of the datum that stand in it
     */
    void add(String pointer, String written, TextPiece piece) {
        add(pointer, written, new PlanPlace(piece.place(), piece.text().strip()));
    }

    void add(String pointer, String written, PlanPlace place) {
        sources.computeIfAbsent(pointer, any -> new ArrayList<>()).add(new Source(written, place));
    }

    /** Returns the paragraph that holds some words of a datum, or that of the datum or of what contains it. */
    Optional<PlanPlace> of(String pointer, String words) {
        for (String known = pointer; !known.isEmpty(); known = JsonPointer.parent(known)) {
            List<Source> found = sources.get(known);
            if (found != null) {
                return Optional.of(holding(found, words));
            }
        }
        return Optional.empty();
    }

    private static PlanPlace holding(List<Source> sources, String words) {
        return sources.stream()
                .filter(source -> source.written().contains(words))
                .findFirst()
                .orElse(sources.get(0))
                .place();
    }
}
