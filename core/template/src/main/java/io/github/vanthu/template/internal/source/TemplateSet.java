package io.github.vanthu.template.internal.source;

import io.github.vanthu.spi.TemplateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The templates that a format brings.
 *
 * @param blocks the texts by the name of the block that they redefine
 * @param library what the blocks import
 */
public record TemplateSet(Map<String, TemplateText> blocks, List<TemplateText> library) {
    /** Copies the map and the list. */
    public TemplateSet {
        blocks = Map.copyOf(blocks);
        library = List.copyOf(library);
    }

    /** Returns whether there is none. */
    public boolean isEmpty() {
        return blocks.isEmpty() && library.isEmpty();
    }

    /** Returns each text once, blocks first, in the order of the blocks' names. */
    public List<TemplateText> texts() {
        List<TemplateText> all = new ArrayList<>(new TreeMap<>(blocks).values());
        all.addAll(library);
        return all.stream().distinct().toList();
    }

    Map<String, String> byName() {
        Map<String, String> texts = new TreeMap<>();
        texts().forEach(text -> texts.putIfAbsent(text.name(), text.text()));
        return texts;
    }
}
