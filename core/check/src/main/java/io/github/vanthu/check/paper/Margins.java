package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.Furniture;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import java.util.List;
import java.util.Optional;

/** Adds what stands in the margins of pages, and the notes (đầu trang, chân trang, chú thích). */
final class Margins {
    private final PartList parts;

    private Margins(PartList parts) {
        this.parts = parts;
    }

    static void read(Content content, PartList parts) {
        Margins margins = new Margins(parts);
        for (int section = 0; section < content.sections().size(); section++) {
            margins.addAll(content.sections().get(section), section);
        }
        margins.addNotes(content.notes());
    }

    /** Adds notes, each to the annex of the paragraph that calls it, as far as all calls are known. */
    private void addNotes(List<TextPiece> notes) {
        List<Part> callers = parts.all().stream()
                .flatMap(part -> part.lines().stream()
                        .flatMap(line -> line.runs().stream())
                        .filter(run -> run.kind() == Run.Kind.NOTE_MARK)
                        .map(run -> part))
                .toList();
        boolean known = callers.size() == notes.size();
        for (int i = 0; i < notes.size(); i++) {
            int section = Math.max(0, notes.get(i).place().section() - 1);
            add(
                    Element.NOTE,
                    notes.get(i),
                    known ? callers.get(i).annex() : 0,
                    known ? callers.get(i).section() : section);
        }
    }

    private void addAll(PageSection section, int index) {
        int annex = parts.annexOf(index);
        for (Furniture furniture : section.furniture()) {
            furniture.pieces().stream()
                    .filter(piece -> !piece.blank())
                    .forEach(piece -> add(element(piece), piece, annex, index));
        }
    }

    private static Element element(TextPiece piece) {
        return HeadWords.element(piece.text()).filter(HeadWords::isMark).orElse(Element.PAGE_NUMBER);
    }

    private void add(Element element, TextPiece piece, int annex, int section) {
        parts.all().add(new Part(element, List.of(piece), Optional.empty(), Optional.empty(), 0, "", annex, section));
    }
}
