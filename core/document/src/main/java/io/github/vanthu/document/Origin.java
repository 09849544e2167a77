package io.github.vanthu.document;

import java.util.List;

/**
 * The two places a node comes from: where the template made it, and which data it prints.
 *
 * <p>A data pointer is {@code file#pointer} (RFC 6901 after the {@code #}); the file is empty for the plan itself.
 * Text without pointers is a literal of the template.
 *
 * <p>Example: {@code new Origin("ke-hoach.ftl", 12, 3, List.of("#/title/0"))}.
 *
 * @param template name of the template
 * @param line line in the template, from 1; 0 when unknown
 * @param column column in the template, from 1; 0 when unknown
 * @param pointers the data that the node prints, in the order of reading
 */
public record Origin(String template, int line, int column, List<String> pointers) {
    /** A node made by code, not by a template. */
    public static final Origin NONE = new Origin("", 0, 0, List.of());

    /** Copies the list of pointers. */
    public Origin {
        pointers = List.copyOf(pointers);
    }

    /** Returns the template place as {@code template:line:column}. */
    public String place() {
        return template + ":" + line + ":" + column;
    }
}
