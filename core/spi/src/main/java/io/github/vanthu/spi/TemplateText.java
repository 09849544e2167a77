package io.github.vanthu.spi;

/**
 * A FreeMarker template as text.
 *
 * @param name name in messages, such as {@code bac-giang/ke-hoach.ftl}
 * @param text its source
 */
public record TemplateText(String name, String text) {}
