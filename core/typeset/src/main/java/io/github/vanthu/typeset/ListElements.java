package io.github.vanthu.typeset;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.ListItem;
import io.github.vanthu.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts neighbouring items into lists: list, item, label and body, deeper lists inside the body (ISO 32000-1, 14.8.4.3.3).
 *
 * <p>A list ends at a block that is no item, and where the kind of its markers changes. Paragraphs without marker belong
 * to the item before them. Plus signs below a hyphen are a deeper list, as offices write them, whether indented or not.
 */
final class ListElements {
    private final List<? extends Block> blocks;
    private final List<Element> elements;
    private int at;

    private ListElements(List<? extends Block> blocks, List<Element> elements) {
        this.blocks = blocks;
        this.elements = elements;
    }

    /** Returns the elements of blocks, which come one for each, with those of items inside their lists. */
    static List<Element> grouped(List<? extends Block> blocks, List<Element> elements) {
        return elements.stream().allMatch(element -> element.label().isEmpty())
                ? elements
                : new ListElements(blocks, elements).all();
    }

    private List<Element> all() {
        List<Element> grouped = new ArrayList<>();
        while (at < elements.size()) {
            grouped.add(begun().map(this::list).orElseGet(this::next));
        }
        return grouped;
    }

    private Element next() {
        return elements.get(at++);
    }

    private Optional<ListItem> item() {
        return at < blocks.size() && blocks.get(at) instanceof Paragraph paragraph && !heading()
                ? paragraph.item()
                : Optional.empty();
    }

    private boolean heading() {
        return elements.get(at).role() == Element.Role.HEADING;
    }

    /** Returns the item that begins here with its marker. */
    private Optional<ListItem> begun() {
        return item().filter(item -> !item.marker().isEmpty());
    }

    private Element list(ListItem first) {
        MarkerKind kind = MarkerKind.of(first.marker());
        List<Element> items = new ArrayList<>();
        while (begun().filter(item -> item.level() == first.level() && MarkerKind.of(item.marker()) == kind)
                .isPresent()) {
            items.add(item(first.level()));
        }
        return Element.of(Element.Role.LIST, items);
    }

    private Element item(int level) {
        Element text = next();
        List<Element> body = new ArrayList<>(List.of(text));
        while (item().filter(item -> belongs(item, level, text)).isPresent()) {
            body.add(begun().map(this::list).orElseGet(this::next));
        }
        Element content = Element.of(Element.Role.LIST_BODY, body);
        return Element.of(
                Element.Role.LIST_ITEM,
                text.label().map(label -> List.of(label, content)).orElseGet(() -> List.of(content)));
    }

    private static boolean belongs(ListItem item, int level, Element text) {
        return item.level() > level || (item.level() == level && (item.marker().isEmpty() || isBelow(item, text)));
    }

    private static boolean isBelow(ListItem item, Element text) {
        return MarkerKind.of(item.marker()) == MarkerKind.PLUS
                && text.label()
                        .filter(label -> MarkerKind.of(label.text()) == MarkerKind.HYPHEN)
                        .isPresent();
    }
}
