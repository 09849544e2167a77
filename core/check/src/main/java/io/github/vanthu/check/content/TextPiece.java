package io.github.vanthu.check.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph (đoạn văn).
 *
 * @param place where it stands
 * @param runs its characters
 * @param look how it stands
 * @param shapes what is drawn at it, in reading order
 */
public record TextPiece(ContentPlace place, List<Run> runs, ParagraphLook look, List<Shape> shapes) implements Piece {
    /** Copies the lists. */
    public TextPiece {
        runs = List.copyOf(runs);
        shapes = List.copyOf(shapes);
    }

    /** Returns the characters without marks of notes; line breaks as line feeds, tabs as tabs. */
    public String text() {
        return runs.stream()
                .filter(run -> run.kind() != Run.Kind.NOTE_MARK)
                .map(Run::text)
                .collect(Collectors.joining());
    }

    /** Returns whether nothing but white space is shown. */
    public boolean blank() {
        return text().isBlank();
    }

    /** Returns this paragraph with some of its characters only. */
    public TextPiece withRuns(List<Run> others) {
        return new TextPiece(place, others, look, shapes);
    }
}
