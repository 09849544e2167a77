package io.github.vanthu.template;

import java.util.List;
import java.util.Optional;

/**
 * What authors of templates need to know of one directive {@code <@doc.…>} (thẻ dựng văn bản).
 *
 * <p>The directive itself checks its attributes and its place by the same description.
 *
 * @param name its name without {@code doc.}, such as {@code paragraph}
 * @param meaning what it does
 * @param attributes its attributes in the order of use; none for most directives inside a paragraph
 * @param parents the elements in which it may stand, such as {@code section} and {@code cell}
 * @param example a piece of template that renders in the first of its parents; with the table around it for parts of tables
 */
public record DirectiveDescription(
        String name, Wording meaning, List<Attribute> attributes, List<String> parents, String example) {
    /** Copies the lists. */
    public DirectiveDescription {
        attributes = List.copyOf(attributes);
        parents = List.copyOf(parents);
    }

    /** Returns the names of the attributes. */
    public List<String> attributeNames() {
        return attributes.stream().map(Attribute::name).toList();
    }

    /**
     * A text in both languages.
     *
     * @param vietnamese in Vietnamese
     * @param english in English
     */
    public record Wording(String vietnamese, String english) {}

    /**
     * An attribute of a directive.
     *
     * @param name its name
     * @param kind what it takes
     * @param required whether it must be given
     * @param fallback the value that counts if it is not given, as a template writes it; absent if there is none
     * @param meaning what it means
     */
    public record Attribute(String name, Wording kind, boolean required, Optional<String> fallback, Wording meaning) {}
}
