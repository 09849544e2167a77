package io.github.vanthu.docx;

/**
 * A part of a package that only the style sheet shapes, such as {@code word/styles.xml}.
 *
 * @param id its relationship id in the main document part; those of the body's own parts lie beyond
 * @param name its name in the package, without a leading slash
 * @param contentType its content type
 * @param relationship type of the relationship from the main document part
 * @param xml its content
 */
record FramePart(String id, String name, String contentType, String relationship, String xml) {}
