package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.Furniture;
import io.github.vanthu.check.content.PageSection;
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
        content.notes().forEach(margins::addNote);
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

    private void addNote(TextPiece note) {
        int section = Math.max(0, note.place().section() - 1);
        add(Element.NOTE, note, parts.annexOf(section), section);
    }

    private void add(Element element, TextPiece piece, int annex, int section) {
        parts.all().add(new Part(element, List.of(piece), Optional.empty(), Optional.empty(), 0, "", annex, section));
    }
}
