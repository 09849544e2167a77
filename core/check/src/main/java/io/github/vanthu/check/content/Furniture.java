package io.github.vanthu.check.content;

import java.util.List;

/**
 * What stands in the top or bottom margin of pages (đầu trang, chân trang).
 *
 * <p>A PDF shows it page by page; there a number that counts the pages is a run of kind {@link Run.Kind#PAGE_NUMBER}.
 *
 * @param area in which margin
 * @param pages on which pages of the section
 * @param pieces what stands there; nothing for margins that are empty on purpose
 */
public record Furniture(Area area, Pages pages, List<TextPiece> pieces) {
    /** Copies the paragraphs. */
    public Furniture {
        pieces = List.copyOf(pieces);
    }

    /** Returns whether the number of the page stands there. */
    public boolean numbered() {
        return pieces.stream()
                .flatMap(piece -> piece.runs().stream())
                .anyMatch(run -> run.kind() == Run.Kind.PAGE_NUMBER);
    }

    /** A margin. */
    public enum Area {
        /** The top margin (lề trên). */
        TOP,
        /** The bottom margin (lề dưới). */
        BOTTOM
    }

    /** Pages of a section. */
    public enum Pages {
        /** The first page, where it differs. */
        FIRST,
        /** Even pages, where they differ. */
        EVEN,
        /** All other pages. */
        OTHER
    }
}
