package io.github.vanthu.template.internal.dsl;

import java.util.List;

/**
 * Text given as an attribute, with the data it was read from.
 *
 * @param text the characters
 * @param pointers the data; empty for a literal of the template
 */
record Chunk(String text, List<String> pointers) {
    static final Chunk EMPTY = new Chunk("", List.of());

    boolean isEmpty() {
        return text.isEmpty();
    }
}
