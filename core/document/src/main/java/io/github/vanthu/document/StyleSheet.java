package io.github.vanthu.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The styles of a document: paragraphs by name, the page number, the footnotes.
 *
 * <p>All documents of one format profile share one style sheet, so that a writer can prepare it once.
 *
 * @param paragraphs all paragraph styles, in the order in which a clerk should see them; the first is the body's
 * @param pageNumber style of the page number, one of {@code paragraphs}
 * @param footnote style of footnote text, one of {@code paragraphs}
 * @param pageNumberPosition where page numbers stand
 */
public record StyleSheet(
        List<ParagraphStyle> paragraphs,
        ParagraphStyle pageNumber,
        ParagraphStyle footnote,
        PageNumberPosition pageNumberPosition) {

    /** Where page numbers stand (vị trí số trang). */
    public enum PageNumberPosition {
        /** Centred in the top margin (Nghị định 30/2020, Phụ lục I, I.7). */
        TOP_CENTRE,
        /** At the right end of the bottom margin (Thông tư 01/2011). */
        BOTTOM_RIGHT
    }

    /** Copies the list of paragraph styles. */
    public StyleSheet {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Returns the paragraph style of an identifier, or nothing. */
    public Optional<ParagraphStyle> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    private Map<String, ParagraphStyle> byId() {
        Map<String, ParagraphStyle> found = new LinkedHashMap<>();
        paragraphs.forEach(style -> found.put(style.id(), style));
        return found;
    }
}
